package bg.nrm.procedure.standing;

import static bg.nrm.procedure.language.Circumstance.ASYLUM_SEEKER;
import static bg.nrm.procedure.language.Circumstance.FINAL_ACT;
import static bg.nrm.procedure.language.Circumstance.NO_AWARD_FROM_TRAFFICKER;
import static bg.nrm.procedure.language.StepId.*;
import static bg.nrm.procedure.standing.Story.sofia;
import static bg.nrm.procedure.standing.Story.under;
import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.procedure.language.AtDayOff;
import bg.nrm.procedure.language.Parameter;
import bg.nrm.procedure.language.PeriodId;
import bg.nrm.procedure.language.Procedure;
import bg.nrm.procedure.language.StepId;
import bg.nrm.procedure.language.Unit;
import bg.nrm.procedure.sop.Editions;
import bg.nrm.procedure.standing.Duty.Standing;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes of a limit whose last day is a day off: the list of those that move stands here, apart from the rules. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AtDayOffTest {

    private static final String END = "T23:59:59.999999999";

    private static final Set<StepId> STEPS_THAT_MOVE = Set.of(INFORM_OF_ASYLUM_PROCEDURE);
    private static final Set<PeriodId> PERIODS_THAT_MOVE = Set.of(PeriodId.STATE_COMPENSATION);

    static Stream<Procedure> editions() {
        return Editions.all().stream();
    }

    @ParameterizedTest
    @MethodSource("editions")
    void only_limits_of_proceedings_move_and_none_that_protects(Procedure procedure) {
        procedure.steps().forEach(step -> step.timeLimit().ifPresent(limit -> assertThat(limit.atDayOff())
                .as(step.id().name())
                .isEqualTo(STEPS_THAT_MOVE.contains(step.id()) ? AtDayOff.MOVES : AtDayOff.STAYS)));
        procedure.periods().forEach(period -> assertThat(period.atDayOff())
                .as(period.id().name())
                .isEqualTo(PERIODS_THAT_MOVE.contains(period.id()) ? AtDayOff.MOVES : AtDayOff.STAYS));
    }

    @ParameterizedTest
    @MethodSource("editions")
    void hours_never_move(Procedure procedure) {
        assertThat(procedure
                        .steps()
                        .flatMap(step -> step.timeLimit().stream())
                        .filter(limit -> limit.atDayOff() == AtDayOff.MOVES)
                        .map(limit -> bg.nrm.procedure.language.Parameters.proposed()
                                .span(limit.length())
                                .unit()))
                .doesNotContain(Unit.HOURS);
    }

    /** Fifteen days: to a Friday, a Saturday, a Sunday, a Monday, and into Christmas, whose Saturday gives Monday off. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-05, 2026-11-20",
        "2026-11-06, 2026-11-23",
        "2026-11-07, 2026-11-23",
        "2026-11-08, 2026-11-23",
        "2026-12-09, 2026-12-29"
    })
    void a_limit_of_proceedings_ends_with_the_first_working_day(String asked, String last) {
        Story seeking = under(Editions.FOREIGN_ADULTS_1).on(asked + "T10:00").found(ASYLUM_SEEKER);

        assertThat(seeking.clock(INFORM_OF_ASYLUM_PROCEDURE).due()).isEqualTo(sofia(last + END));
        assertThat(seeking.on(last + "T23:59").standing(INFORM_OF_ASYLUM_PROCEDURE))
                .isEqualTo(Standing.OPEN);
        assertThat(seeking.on(last + "T23:59").daysLater(1).standing(INFORM_OF_ASYLUM_PROCEDURE))
                .isEqualTo(Standing.OVERDUE);
    }

    @Test
    void says_whether_it_was_moved() {
        Story seeking = under(Editions.FOREIGN_ADULTS_1).on("2026-11-06T10:00").found(ASYLUM_SEEKER);

        assertThat(seeking.clock(INFORM_OF_ASYLUM_PROCEDURE).moved()).isTrue();
        assertThat(under(Editions.FOREIGN_ADULTS_1)
                        .on("2026-11-08T10:00")
                        .found(ASYLUM_SEEKER)
                        .clock(INFORM_OF_ASYLUM_PROCEDURE)
                        .moved())
                .as("a Monday by itself")
                .isFalse();
    }

    @Test
    void a_day_declared_off_moves_it_too() {
        Story seeking = under(Editions.FOREIGN_ADULTS_1)
                .off("2025-12-31", "2026-01-02")
                .on("2025-12-16T10:00")
                .found(ASYLUM_SEEKER);

        assertThat(seeking.clock(INFORM_OF_ASYLUM_PROCEDURE).due()).isEqualTo(sofia("2026-01-05" + END));
    }

    @Test
    void it_ends_on_the_day_off_where_the_setting_says_so() {
        Story seeking = under(Editions.FOREIGN_ADULTS_1)
                .configured(Parameter.PROCEDURAL_LIMITS_MOVE, "0")
                .on("2026-11-06T10:00")
                .found(ASYLUM_SEEKER);

        assertThat(seeking.clock(INFORM_OF_ASYLUM_PROCEDURE).due()).isEqualTo(sofia("2026-11-21" + END));
    }

    @Test
    void more_time_that_was_given_ends_when_it_was_said() {
        Story extended = under(Editions.FOREIGN_ADULTS_1)
                .on("2026-11-06T10:00")
                .found(ASYLUM_SEEKER)
                .extended(INFORM_OF_ASYLUM_PROCEDURE, "2026-11-28");

        assertThat(extended.clock(INFORM_OF_ASYLUM_PROCEDURE).due()).isEqualTo(sofia("2026-11-28" + END));
        assertThat(extended.clock(INFORM_OF_ASYLUM_PROCEDURE).moved()).isFalse();
    }

    @Test
    void the_year_for_compensation_goes_on_to_the_first_working_day() {
        Story sunday = Story.identified().on("2026-11-21T10:00").found(FINAL_ACT, NO_AWARD_FROM_TRAFFICKER);

        assertThat(sunday.period(PeriodId.STATE_COMPENSATION).until()).contains(sofia("2027-11-22" + END));
        assertThat(sunday.on("2027-11-22T23:30").standing(APPLY_FOR_STATE_COMPENSATION))
                .isEqualTo(Standing.OPEN);
        assertThat(sunday.on("2027-11-23T00:30").standing(APPLY_FOR_STATE_COMPENSATION))
                .isEqualTo(Standing.LAPSED);
    }

    @Test
    void what_protects_ends_on_a_day_off() {
        Story saturday = Story.opened().on("2026-11-13T10:00").done(IDENTIFY_FORMALLY, ASSESS_RISK);
        assertThat(saturday.period(PeriodId.REFLECTION).until()).as("a Sunday").contains(sofia("2026-12-13" + END));

        Story child = under(Editions.CHILDREN_1).on("2026-11-13T10:00").done(IDENTIFY_INFORMALLY);
        assertThat(child.clock(NOTIFY_OF_CHILD).due()).as("a Saturday").isEqualTo(sofia("2026-11-14T10:00"));
    }
}
