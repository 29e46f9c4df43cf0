package bg.nrm.procedure.sop;

import static bg.nrm.procedure.language.Circumstance.FOLLOW_UP_DECLINED;
import static bg.nrm.procedure.language.Circumstance.SUPPORT_ENDED;
import static bg.nrm.procedure.language.StepId.ASSESS_RISK;
import static bg.nrm.procedure.language.StepId.FOLLOW_UP;
import static bg.nrm.procedure.language.StepId.IDENTIFY_INFORMALLY;
import static bg.nrm.procedure.language.StepId.RECORD_CLOSING_IN_PERSONAL_FILE;
import static bg.nrm.procedure.language.StepId.RECORD_COMPENSATION;
import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.procedure.language.Parameter;
import bg.nrm.procedure.language.PeriodId;
import bg.nrm.procedure.standing.Clock;
import bg.nrm.procedure.standing.Duty.Standing;
import bg.nrm.procedure.standing.Story;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** An adult after the support: asked in the first, third, sixth and twelfth month, and not against their will. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FollowUpTest {

    private final Story ended = Story.under(Editions.ADULTS_1)
            .done(IDENTIFY_INFORMALLY, ASSESS_RISK)
            .on("2026-01-15T10:00")
            .found(SUPPORT_ENDED)
            .on("2026-01-16T10:00");

    @Test
    void is_due_one_time_after_the_other_counted_from_the_end_of_support() {
        Story once = ended.on("2026-02-10T10:00").done(FOLLOW_UP).on("2026-02-11T10:00");
        Story twice = once.on("2026-04-20T10:00").done(FOLLOW_UP).on("2026-04-21T10:00");
        Story thrice = twice.on("2026-07-14T10:00").done(FOLLOW_UP).on("2026-07-15T10:00");
        Story fourTimes = thrice.on("2027-01-14T10:00").done(FOLLOW_UP).on("2027-01-15T09:00");

        assertThat(List.of(due(ended), due(once), due(twice), due(thrice)))
                .containsExactly(
                        Optional.of(LocalDate.of(2026, 2, 15)),
                        Optional.of(LocalDate.of(2026, 4, 15)),
                        Optional.of(LocalDate.of(2026, 7, 15)),
                        Optional.of(LocalDate.of(2027, 1, 15)));
        assertThat(fourTimes.standing(FOLLOW_UP)).isEqualTo(Standing.DONE);
    }

    @Test
    void is_late_when_nobody_asked() {
        assertThat(ended.on("2026-02-16T10:00").standing(FOLLOW_UP)).isEqualTo(Standing.OVERDUE);
    }

    @Test
    void stops_when_the_person_does_not_want_it() {
        Story declined = ended.found(FOLLOW_UP_DECLINED).hoursLater(1);

        assertThat(declined.period(PeriodId.FOLLOW_UP).isRunning()).isFalse();
        assertThat(declined.duty(FOLLOW_UP).isPossible()).isFalse();
        assertThat(declined.duty(FOLLOW_UP).clock()).isEmpty();
    }

    @Test
    void concerns_nobody_who_is_still_supported() {
        assertThat(Story.under(Editions.ADULTS_1)
                        .done(IDENTIFY_INFORMALLY, ASSESS_RISK)
                        .standing(FOLLOW_UP))
                .isEqualTo(Standing.NOT_APPLICABLE);
    }

    @Test
    void warns_whoever_closes_the_case_before_its_end_and_does_not_block() {
        assertThat(ended.agenda().warnings(RECORD_CLOSING_IN_PERSONAL_FILE)).hasSize(1);
        assertThat(ended.agenda().duty(RECORD_CLOSING_IN_PERSONAL_FILE).obstacles())
                .isEmpty();
    }

    @Test
    void has_its_months_from_settings() {
        assertThat(List.of(
                        Parameter.FOLLOW_UP_FIRST,
                        Parameter.FOLLOW_UP_SECOND,
                        Parameter.FOLLOW_UP_THIRD,
                        Parameter.FOLLOW_UP_LAST))
                .extracting(parameter -> parameter.proposed().intValue())
                .containsExactly(1, 3, 6, 12);
    }

    @Test
    void compensation_can_be_recorded_again_and_again() {
        Story recorded = Story.under(Editions.ADULTS_1)
                .done(IDENTIFY_INFORMALLY)
                .hoursLater(1)
                .done(RECORD_COMPENSATION)
                .hoursLater(1);

        assertThat(recorded.standing(RECORD_COMPENSATION)).isEqualTo(Standing.OPEN);
        assertThat(recorded.done(RECORD_COMPENSATION).standing(RECORD_COMPENSATION))
                .isEqualTo(Standing.OPEN);
    }

    private static Optional<LocalDate> due(Story story) {
        return story.duty(FOLLOW_UP).clock().map(Clock::due).map(due -> due.atZone(ZoneId.of("Europe/Sofia"))
                .toLocalDate());
    }
}
