package bg.nrm.reporting.services;

import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.casefile.Details;
import bg.nrm.casefile.ServiceStatus;
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
                told(1, "MEDICAL", ServiceStatus.OFFERED),
                told(1, "MEDICAL", ServiceStatus.OFFERED),
                told(1, "MEDICAL", ServiceStatus.GIVEN),
                told(2, "MEDICAL", ServiceStatus.BEGUN));
        assertThat(table.byService()).containsOnlyKeys("MEDICAL").containsEntry("MEDICAL", new Counts(2, 1, 2, 0, 0));
    }

    @Test
    void onePersonStandsInSeveralRowsAndOnceInTheTotal() {
        ServicesTable table = table(told(1, "MEDICAL", ServiceStatus.GIVEN), told(1, "LEGAL", ServiceStatus.GIVEN));
        assertThat(table.byService().values()).containsOnly(new Counts(1, 0, 1, 0, 0));
        assertThat(table.total()).isEqualTo(new Counts(1, 0, 1, 0, 0));
    }

    @Test
    void whyIsCountedForRefusedAndNotGivenAndNotForEnded() {
        ServicesTable table = table(
                told(1, "LEGAL", ServiceStatus.REFUSED, "AFRAID"),
                told(2, "ACCOMMODATION", ServiceStatus.NOT_GIVEN, "NO_PLACE"),
                told(3, "ACCOMMODATION", ServiceStatus.ENDED, "LEFT"),
                told(3, "LEGAL", ServiceStatus.REFUSED, "AFRAID"));
        assertThat(table.byReason()).containsOnlyKeys("AFRAID", "NO_PLACE");
        assertThat(table.byReason().get("AFRAID")).isEqualTo(new Counts(2, 0, 0, 2, 0));
        assertThat(table.byReason().get("NO_PLACE")).isEqualTo(new Counts(1, 0, 0, 0, 1));
    }

    private static ServicesTable table(ToldService... told) {
        return new ServicesTable(List.of(told));
    }

    @Test
    void aStepThatIsAServiceCountsAsGivenOnce() {
        ServicesTable table = table(
                ToldServices.given(1, "PLACE_IN_CRISIS_CENTRE"),
                ToldServices.told(1, "ACCOMMODATION", Details.stored("status=GIVEN")),
                ToldServices.given(2, "GIVE_EMERGENCY_PSYCHOLOGICAL_HELP"));
        assertThat(table.byService().get("ACCOMMODATION")).isEqualTo(new Counts(1, 0, 1, 0, 0));
        assertThat(table.byService().get("PSYCHOLOGICAL")).isEqualTo(new Counts(1, 0, 1, 0, 0));
        assertThat(table.total()).isEqualTo(new Counts(2, 0, 2, 0, 0));
    }

    @Test
    void placementWithTheAuthoritiesForForeignNationalsIsNoService() {
        assertThat(GivenByStep.steps())
                .contains("PLACE_IN_CRISIS_CENTRE")
                .doesNotContain("ACCOMMODATE_IN_STATE_CENTRE");
    }

    private static ToldService told(long person, String service, ServiceStatus status) {
        return new ToldService(person, service, status, Optional.empty());
    }

    private static ToldService told(long person, String service, ServiceStatus status, String reason) {
        return new ToldService(person, service, status, Optional.of(reason));
    }
}
