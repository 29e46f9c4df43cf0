package bg.nrm.reporting.victims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is asked of the register: the year as it was known on a day, in groups of age. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class VictimsQuestionTest {

    @ParameterizedTest
    @CsvSource({
        "2025-12-31, true, false",
        "2026-01-01, false, true",
        "2026-12-30, false, true",
        "2026-12-31, false, false",
        "2027-03-01, false, false"
    })
    void a_cut_off_day_lies_before_the_year_within_it_or_at_its_end(LocalDate known, boolean before, boolean during) {
        VictimsQuestion question =
                new VictimsQuestion(2026, known, CountedIdentification.TOGETHER, AgeBands.CHILDREN_AND_ADULTS);
        assertThat(question.isBeforeTheYear()).isEqualTo(before);
        assertThat(question.isDuringTheYear()).isEqualTo(during);
    }

    @ParameterizedTest
    @CsvSource({"0, true, false", "17, true, false", "18, false, true", "90, false, true"})
    void at_eighteen_a_child_is_an_adult(int age, boolean child, boolean adult) {
        assertThat(ReportedAge.CHILD.holds(age)).isEqualTo(child);
        assertThat(ReportedAge.ADULT.holds(age)).isEqualTo(adult);
        assertThat(ReportedAge.UNKNOWN.holds(age)).isFalse();
    }

    @Test
    void groups_of_age_begin_at_birth_and_none_begins_before_it() {
        assertThat(AgeBands.startingAt(0)).isEqualTo(AgeBands.CHILDREN_AND_ADULTS);
        assertThat(AgeBands.startingAt(16).known())
                .extracting(ReportedAge::code)
                .containsExactly("0-15", "16-17", "18+");
        assertThatIllegalArgumentException().isThrownBy(() -> AgeBands.startingAt(-1));
    }
}
