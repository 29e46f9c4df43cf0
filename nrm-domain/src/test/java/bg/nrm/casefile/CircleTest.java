package bg.nrm.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.person.Age;
import bg.nrm.person.Person;
import bg.nrm.person.PersonAnswers;
import bg.nrm.person.PersonQuestions;
import bg.nrm.procedure.sop.Circle;
import bg.nrm.question.Answers;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * For whom the rules have to be written that apply to a person. A child is heard from its tenth birthday (SOP for children, measure
 * 3.3; Child Protection Act, art. 15); the rules for children end with the eighteenth.
 */
class CircleTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 16);

    @ParameterizedTest
    @CsvSource({
        "2026-11-16, YOUNG_CHILDREN",
        "2016-11-17, YOUNG_CHILDREN",
        "2016-11-16, CHILDREN",
        "2016-11-15, CHILDREN",
        "2008-11-17, CHILDREN",
        "2008-11-16, ADULTS",
        "1960-01-01, ADULTS"
    })
    void by_birthday(LocalDate born, Circle circle) {
        assertThat(circle(PersonAnswers.UNKNOWN.and(PersonAnswers.of(new Age.Born(born)))))
                .isEqualTo(circle);
    }

    /** Whoever may be ten already is heard. */
    @ParameterizedTest
    @CsvSource({"7, 9, YOUNG_CHILDREN", "8, 10, CHILDREN", "15, 17, CHILDREN", "16, 19, CHILDREN", "18, 20, ADULTS"})
    void by_estimate(int from, int to, Circle circle) {
        assertThat(circle(PersonAnswers.UNKNOWN.and(PersonAnswers.of(new Age.Estimated(from, to, DAY)))))
                .isEqualTo(circle);
    }

    @Test
    void of_unknown_age_under_the_rules_for_children() {
        assertThat(circle(PersonAnswers.UNKNOWN)).isEqualTo(Circle.CHILDREN);
    }

    @Test
    void foreign_only_if_known_to_have_no_bulgarian_citizenship() {
        Answers grown = PersonAnswers.UNKNOWN.and(PersonAnswers.of(new Age.Born(LocalDate.of(1990, 1, 1))));

        assertThat(circle(grown)).isEqualTo(Circle.ADULTS);
        assertThat(circle(grown.with(PersonQuestions.CITIZENSHIPS, Set.of("BG", "MD"))))
                .isEqualTo(Circle.ADULTS);
        assertThat(circle(grown.with(PersonQuestions.CITIZENSHIPS, Set.of("MD"))))
                .isEqualTo(Circle.FOREIGN_ADULTS);
    }

    private static Circle circle(Answers details) {
        return Rules.circle(new Person(details, ACase.SECRETARY, ACase.MONDAY, DAY), DAY);
    }
}
