package bg.nrm.administration;

import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.codes.MovedDay.Kind;
import bg.nrm.codes.MovedDays;
import bg.nrm.input.Problem;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NewMovedDayTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);
    private static final LocalDate SATURDAY = LocalDate.of(2026, 11, 28);
    private static final MovedDays.InForce NOTHING = new MovedDays.InForce(Set.of(), Set.of());

    @Test
    void a_day_of_work_may_be_declared_off_and_a_saturday_a_day_of_work() {
        assertThat(problems(FRIDAY, Kind.OFF, NOTHING)).isEmpty();
        assertThat(problems(SATURDAY, Kind.WORKING, NOTHING)).isEmpty();
    }

    @Test
    void a_day_that_is_over_may_be_entered_late() {
        assertThat(problems(TODAY, Kind.OFF, NOTHING)).isEmpty();
        assertThat(problems(LocalDate.of(2026, 11, 20), Kind.OFF, NOTHING)).isEmpty();
        assertThat(problems(LocalDate.of(2025, 12, 31), Kind.OFF, NOTHING)).isEmpty();
    }

    @Test
    void a_day_before_the_law_of_today_is_not_entered() {
        assertThat(problems(LocalDate.of(2017, 1, 3), Kind.OFF, NOTHING)).isEmpty();
        assertThat(problems(LocalDate.of(2016, 12, 30), Kind.OFF, NOTHING)).containsExactly("day.tooEarly");
    }

    @Test
    void what_is_off_is_not_declared_off() {
        assertThat(problems(SATURDAY, Kind.OFF, NOTHING)).containsExactly("day.alreadyOff");
        assertThat(problems(LocalDate.of(2026, 12, 25), Kind.OFF, NOTHING)).containsExactly("day.alreadyOff");
        assertThat(problems(FRIDAY, Kind.OFF, new MovedDays.InForce(Set.of(FRIDAY), Set.of())))
                .containsExactly("day.alreadyOff");
    }

    @Test
    void what_is_a_day_of_work_is_not_declared_one() {
        assertThat(problems(FRIDAY, Kind.WORKING, NOTHING)).containsExactly("day.alreadyWorking");
    }

    @Test
    void a_holiday_may_be_declared_a_day_of_work() {
        assertThat(problems(LocalDate.of(2026, 12, 24), Kind.WORKING, NOTHING)).isEmpty();
    }

    @Test
    void only_what_was_decided_is_repealed() {
        assertThat(problems(FRIDAY, Kind.BY_LAW, NOTHING)).containsExactly("day.notMoved");
        assertThat(problems(FRIDAY, Kind.BY_LAW, new MovedDays.InForce(Set.of(FRIDAY), Set.of())))
                .isEmpty();
    }

    @Test
    void a_year_typed_wrong_is_noticed() {
        assertThat(problems(LocalDate.of(2062, 11, 27), Kind.OFF, NOTHING)).contains("day.tooFar");
    }

    @Test
    void without_its_decision_no_day_is_moved() {
        assertThat(new NewMovedDay(FRIDAY, Kind.OFF, " ")
                        .problems(NOTHING, TODAY)
                        .list())
                .extracting(Problem::field)
                .containsExactly("source");
    }

    private static java.util.List<String> problems(LocalDate day, Kind kind, MovedDays.InForce moved) {
        return new NewMovedDay(day, kind, "Решение № 1")
                .problems(moved, TODAY).list().stream().map(Problem::code).toList();
    }
}
