package bg.nrm.duty;

import static bg.nrm.procedure.language.StepId.IDENTIFY_FORMALLY;
import static bg.nrm.procedure.language.StepId.IDENTIFY_INFORMALLY;
import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.casefile.ACase;
import bg.nrm.organisation.BodyKind;
import bg.nrm.procedure.language.PeriodId;
import bg.nrm.procedure.standing.ClosingReason;
import bg.nrm.procedure.standing.Entry;
import bg.nrm.time.Sofia;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RunningPeriodTest {

    private final ACase aCase = ACase.opened();

    @Test
    void the_reflection_period_ends_at_the_end_of_its_thirtieth_day_and_stays_in_that_day() {
        aCase.known(ACase.POLICE, BodyKind.POLICE)
                .then(IDENTIFY_INFORMALLY)
                .then(ACase.INVESTIGATOR, IDENTIFY_FORMALLY);

        RunningPeriod reflection = RunningPeriod.of(aCase.inHandOf(ACase.SECRETARY)).stream()
                .filter(period -> period.period().equals(PeriodId.REFLECTION.name()))
                .findFirst()
                .orElseThrow();

        LocalDate identified = Sofia.dayOf(aCase.now());
        assertThat(Sofia.dayOf(reflection.endsAt())).isEqualTo(identified.plusDays(30));
        assertThat(reflection.endsAt()).isBefore(start(identified.plusDays(31)));
    }

    @Test
    void a_right_without_end_is_in_no_calendar() {
        aCase.then(IDENTIFY_INFORMALLY);
        assertThat(RunningPeriod.of(aCase.inHandOf(ACase.SECRETARY)))
                .extracting(RunningPeriod::period)
                .doesNotContain(PeriodId.SERVICE_ACCESS.name());
    }

    @Test
    void nothing_runs_in_a_closed_case() {
        aCase.known(ACase.POLICE, BodyKind.POLICE)
                .then(IDENTIFY_INFORMALLY)
                .then(ACase.INVESTIGATOR, IDENTIFY_FORMALLY)
                .then(new Entry.CaseClosed(ClosingReason.CONTACT_LOST, aCase.now(), aCase.now()));
        assertThat(RunningPeriod.of(aCase.inHandOf(ACase.SECRETARY))).isEmpty();
    }

    private static Instant start(LocalDate day) {
        return Sofia.startOf(day);
    }
}
