package bg.nrm.reporting.services;

import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.casefile.ServiceTurn;
import bg.nrm.reporting.services.ServicesTable.Counts;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ServicesTableTest {

    @Test
    void nothingToldIsAllZeros() {
        assertThat(table().total()).isEqualTo(new Counts(0, 0, 0, 0, 0));
        assertThat(table().byService()).isEmpty();
        assertThat(table().byReason()).isEmpty();
    }

    @Test
    void aPersonCountsOnceHoweverOftenOffered() {
        ServicesTable table = table(
                told(1, "MEDICAL", ServiceTurn.OFFERED),
                told(1, "MEDICAL", ServiceTurn.OFFERED),
                told(1, "MEDICAL", ServiceTurn.GIVEN),
                told(2, "MEDICAL", ServiceTurn.BEGUN));
        assertThat(table.byService()).containsOnlyKeys("MEDICAL").containsEntry("MEDICAL", new Counts(2, 1, 2, 0, 0));
    }

    @Test
    void onePersonStandsInSeveralRowsAndOnceInTheTotal() {
        ServicesTable table = table(told(1, "MEDICAL", ServiceTurn.GIVEN), told(1, "LEGAL", ServiceTurn.GIVEN));
        assertThat(table.byService().values()).containsOnly(new Counts(1, 0, 1, 0, 0));
        assertThat(table.total()).isEqualTo(new Counts(1, 0, 1, 0, 0));
    }

    @Test
    void whyIsCountedForRefusedAndNotGivenAndNotForEnded() {
        ServicesTable table = table(
                told(1, "LEGAL", ServiceTurn.REFUSED, "AFRAID"),
                told(2, "ACCOMMODATION", ServiceTurn.NOT_GIVEN, "NO_PLACE"),
                told(3, "ACCOMMODATION", ServiceTurn.ENDED, "LEFT"),
                told(3, "LEGAL", ServiceTurn.REFUSED, "AFRAID"));
        assertThat(table.byReason()).containsOnlyKeys("AFRAID", "NO_PLACE");
        assertThat(table.byReason().get("AFRAID")).isEqualTo(new Counts(2, 0, 0, 2, 0));
        assertThat(table.byReason().get("NO_PLACE")).isEqualTo(new Counts(1, 0, 0, 0, 1));
    }

    private static ServicesTable table(ToldTurn... told) {
        return new ServicesTable(List.of(told));
    }

    private static ToldTurn told(long person, String service, ServiceTurn turn) {
        return new ToldTurn(person, service, turn, Optional.empty());
    }

    private static ToldTurn told(long person, String service, ServiceTurn turn, String reason) {
        return new ToldTurn(person, service, turn, Optional.of(reason));
    }
}
