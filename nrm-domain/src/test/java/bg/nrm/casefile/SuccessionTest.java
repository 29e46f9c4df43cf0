package bg.nrm.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.casefile.Succession.Because;
import bg.nrm.person.Age;
import bg.nrm.person.Person;
import bg.nrm.person.PersonAnswers;
import bg.nrm.procedure.language.Parameters;
import bg.nrm.procedure.language.StepId;
import bg.nrm.procedure.language.WorkingCalendar;
import bg.nrm.procedure.sop.Editions;
import bg.nrm.procedure.standing.Agenda;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A case that began on Monday, 16 November 2026. */
class SuccessionTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    private static final Instant ON_FRIDAY = ACase.MONDAY.plus(Duration.ofDays(4));

    private final Story story = ACase.opened().then(StepId.IDENTIFY_INFORMALLY).story();

    @Test
    void who_came_of_age_since_the_case_began_was_a_child_then_and_the_story_says_so() {
        assertThat(succession(new Age.Born(LocalDate.of(2008, 11, 18))).because())
                .contains(Because.CAME_OF_AGE);
    }

    @Test
    void a_birth_date_put_right_says_that_the_person_was_of_age_all_along() {
        assertThat(succession(new Age.Born(LocalDate.of(1990, 1, 1))).because()).contains(Because.WAS_OF_AGE);
    }

    @Test
    void of_a_year_alone_nobody_can_tell_since_when() {
        assertThat(succession(new Age.BornIn(2008)).because()).contains(Because.IS_OF_AGE);
    }

    @Test
    void duties_of_the_time_as_a_child_end_and_are_named() {
        Succession succession = succession(new Age.Born(LocalDate.of(1990, 1, 1)));

        assertThat(succession.ended())
                .contains(StepId.NOTIFY_OF_CHILD, StepId.REPORT_CHILD_IN_NEED)
                .noneMatch(Editions.known("adults-1")::has)
                .doesNotContain(StepId.IDENTIFY_INFORMALLY);
    }

    @Test
    void what_is_told_can_be_read_again() {
        ACase aCase = ACase.opened();
        Succession told = succession(new Age.Born(LocalDate.of(1990, 1, 1)));
        StoryEntry entry = aCase.stored()
                .comeUnder("adults-1", told, ACase.SECRETARY, ACase.MONDAY)
                .entry();

        assertThat(Succession.toldBy(entry)).isEqualTo(told);
    }

    @Test
    void a_change_that_leaves_the_rules_for_children_in_force_gives_no_reason_of_age() {
        Succession succession = Succession.of(
                agenda("children-1"),
                Editions.FOREIGN_CHILDREN_1.edition().code(),
                person(new Age.Child(MONDAY)),
                story);

        assertThat(succession.because()).isEmpty();
    }

    private Succession succession(Age age) {
        return Succession.of(agenda("children-1"), "adults-1", person(age), story);
    }

    private Agenda agenda(String edition) {
        return new Agenda(
                Editions.known(edition),
                story.told(),
                Parameters.proposed(),
                WorkingCalendar.byLabourCode(),
                ON_FRIDAY);
    }

    private static Optional<Person> person(Age age) {
        return Optional.of(
                new Person(PersonAnswers.UNKNOWN.and(PersonAnswers.of(age)), ACase.SECRETARY, ACase.MONDAY, MONDAY));
    }
}
