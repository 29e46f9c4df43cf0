package bg.nrm.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.person.Age;
import bg.nrm.person.Person;
import bg.nrm.person.PersonAnswers;
import bg.nrm.procedure.sop.Editions;
import bg.nrm.procedure.sop.Generations;
import bg.nrm.procedure.sop.SecondGeneration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);
    private static final Succession NOTHING_ENDS = new Succession(Optional.empty(), List.of());
    private static final Generations BOTH = new Generations(List.of(Editions.FIRST, SecondGeneration.second()));
    private static final Person CHILD = new Person(
            PersonAnswers.UNKNOWN.and(PersonAnswers.of(new Age.Born(LocalDate.of(2012, 1, 1)))),
            ACase.SECRETARY,
            ACase.MONDAY,
            TODAY);
    private static final Person ADULT = new Person(
            PersonAnswers.UNKNOWN.and(PersonAnswers.of(new Age.Born(LocalDate.of(1990, 1, 1)))),
            ACase.SECRETARY,
            ACase.MONDAY,
            TODAY);

    private final StoredCase stored = ACase.opened().stored();
    private final CaseFile caseFile = stored.file();

    @Test
    void who_turns_out_a_child_comes_under_the_rules_for_children_of_the_same_generation() {
        assertThat(Rules.other(caseFile, CHILD, TODAY, BOTH)).contains("children-1");
    }

    @Test
    void an_adult_stays_where_the_case_is_though_there_are_newer_rules() {
        assertThat(BOTH.inForce(TODAY).orElseThrow().number()).isEqualTo(2);
        assertThat(Rules.other(caseFile, ADULT, TODAY, BOTH)).isEmpty();
    }

    @Test
    void a_case_that_was_moved_follows_within_the_newer_generation() {
        stored.comeUnder("adults-2", NOTHING_ENDS, ACase.SECRETARY, ACase.MONDAY);

        assertThat(Rules.other(stored.file(), ADULT, TODAY, BOTH)).isEmpty();
        assertThat(Rules.other(stored.file(), CHILD, TODAY, BOTH)).contains("children-2");
    }

    @Test
    void a_move_says_what_applied_before() {
        StoryEntry told = stored.comeUnder("adults-2", NOTHING_ENDS, ACase.SECRETARY, ACase.MONDAY)
                .entry();

        assertThat(told.details().one(Rules.RULES_BEFORE)).contains("adults-1");
        assertThat(told.details().one(Rules.RULES_AFTER)).contains("adults-2");
        assertThat(stored.file().edition()).isEqualTo("adults-2");
    }
}
