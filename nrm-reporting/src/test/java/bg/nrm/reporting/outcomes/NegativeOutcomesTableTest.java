package bg.nrm.reporting.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.casefile.Details;
import bg.nrm.casefile.NegativeOutcome;
import bg.nrm.procedure.language.StepId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NegativeOutcomesTableTest {

    private static final NegativeFinding.Body POLICE = new NegativeFinding.Body(2, "полиция", "police");
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private static final ToldOutcome REFUSED =
            told(1, 5, StepId.REFUSE_FORMAL_IDENTIFICATION, "2026-03-11", "negativeGrounds=FALSE_REPORT,NO_INDICATORS");

    private static ToldOutcome told(long aCase, int position, StepId step, String day, String details) {
        return new ToldOutcome(
                aCase,
                position,
                step,
                Details.stored(details),
                Instant.parse(day + "T10:00:00Z"),
                POLICE,
                Instant.parse("2026-03-01T10:00:00Z"));
    }

    private static ToldOutcome reconsidered(long aCase, int position, String details) {
        return told(aCase, position, StepId.RECONSIDER_NEGATIVE_OUTCOME, "2026-03-13", details);
    }

    private static NegativeFinding only(ToldOutcome... told) {
        List<NegativeFinding> found = NegativeFindings.found(List.of(told), FIRST, LAST);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    @Test
    void a_refusal_is_found_with_its_grounds_and_its_days() {
        NegativeFinding finding = only(REFUSED);

        assertThat(finding.level()).isEqualTo(NegativeOutcome.FORMAL);
        assertThat(finding.grounds()).containsExactlyInAnyOrder("FALSE_REPORT", "NO_INDICATORS");
        assertThat(finding.days()).isEqualTo(10);
        assertThat(finding.asked()).isFalse();
        assertThat(finding.reversed()).isFalse();
    }

    @Test
    void one_upheld_was_asked_about_and_not_reversed() {
        NegativeFinding finding = only(
                REFUSED,
                told(1, 6, StepId.ASK_FOR_RECONSIDERATION, "2026-03-12", "reconsidered=FORMAL"),
                reconsidered(1, 7, "reconsidered=FORMAL;outcome=UPHELD"));

        assertThat(finding.asked()).isTrue();
        assertThat(finding.reversed()).isFalse();
    }

    @Test
    void a_reversal_of_the_other_level_or_of_another_case_is_none_of_it() {
        assertThat(only(
                                REFUSED,
                                reconsidered(1, 7, "reconsidered=INFORMAL;outcome=REVERSED"),
                                reconsidered(2, 8, "reconsidered=FORMAL;outcome=REVERSED"))
                        .reversed())
                .isFalse();
    }

    @Test
    void a_reversal_counts_for_the_outcome_before_it_and_not_for_the_next() {
        List<NegativeFinding> found = NegativeFindings.found(
                List.of(
                        REFUSED,
                        reconsidered(1, 7, "reconsidered=FORMAL;outcome=REVERSED"),
                        told(1, 9, StepId.REFUSE_FORMAL_IDENTIFICATION, "2026-04-11", "negativeGrounds=OTHER")),
                FIRST,
                LAST);

        assertThat(found).extracting(NegativeFinding::reversed).containsExactly(true, false);
    }

    @Test
    void one_found_outside_the_period_is_left_out() {
        assertThat(NegativeFindings.found(List.of(REFUSED), LocalDate.of(2026, 3, 12), LAST))
                .isEmpty();
        assertThat(NegativeFindings.found(List.of(REFUSED), FIRST, LocalDate.of(2026, 3, 11)))
                .hasSize(1);
    }

    @Test
    void rows_count_each_finding_by_ground_by_body_and_by_time() {
        NegativeOutcomesTable table = new NegativeOutcomesTable(List.of(
                new NegativeFinding(NegativeOutcome.FORMAL, Set.of("A", "B"), POLICE, 10, true, true),
                new NegativeFinding(NegativeOutcome.INFORMAL, Set.of("A"), POLICE, 91, false, false),
                new NegativeFinding(NegativeOutcome.INFORMAL, Set.of(), POLICE, 7, false, false)));

        assertThat(table.total()).isEqualTo(new NegativeOutcomesTable.Counts(2, 1, 3, 1, 1));
        assertThat(table.byGround().get("A").all()).isEqualTo(2);
        assertThat(table.byGround().get("B").reversed()).isEqualTo(1);
        assertThat(table.byBody()).containsOnlyKeys(POLICE);
        assertThat(table.byDuration().values())
                .extracting(NegativeOutcomesTable.Counts::all)
                .containsExactly(1L, 1L, 0L, 1L);
        assertThat(table.medianDays()).hasValue(10);
        assertThat(new NegativeOutcomesTable(List.of()).medianDays()).isEmpty();
    }
}
