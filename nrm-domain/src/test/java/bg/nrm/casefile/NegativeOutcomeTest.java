package bg.nrm.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.procedure.language.StepId;
import bg.nrm.procedure.standing.Entry;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NegativeOutcomeTest {

    private final ACase refused = ACase.opened()
            .then(StepId.IDENTIFY_INFORMALLY)
            .then(ACase.INVESTIGATOR, StepId.REFUSE_FORMAL_IDENTIFICATION);

    @Test
    void none_stands_before_one_is_told() {
        assertThat(NegativeOutcome.allStandingIn(ACase.opened().story())).isEmpty();
    }

    @Test
    void a_formal_refusal_says_nothing_of_the_informal_identification() {
        assertThat(NegativeOutcome.allStandingIn(refused.story())).containsExactly(NegativeOutcome.FORMAL);
    }

    @Test
    void one_upheld_stands_and_one_reversed_does_not() {
        assertThat(NegativeOutcome.allStandingIn(
                        reconsidered("FORMAL", "UPHELD").story()))
                .containsExactly(NegativeOutcome.FORMAL);
        assertThat(NegativeOutcome.allStandingIn(
                        reconsidered("FORMAL", "REVERSED").story()))
                .isEmpty();
    }

    @Test
    void reversing_one_level_leaves_the_other() {
        refused.then(StepId.RECORD_THAT_NO_TRAFFICKING_IS_FOUND);

        assertThat(NegativeOutcome.allStandingIn(
                        reconsidered("INFORMAL", "REVERSED").story()))
                .containsExactly(NegativeOutcome.FORMAL);
    }

    @Test
    void one_told_again_after_a_reversal_stands_again() {
        ACase again = reconsidered("FORMAL", "REVERSED").then(ACase.INVESTIGATOR, StepId.REFUSE_FORMAL_IDENTIFICATION);

        assertThat(NegativeOutcome.FORMAL.standingIn(again.story()))
                .get()
                .extracting(StoryEntry::position)
                .isEqualTo(again.story().entries().size());
    }

    private ACase reconsidered(String level, String outcome) {
        refused.after(Duration.ofHours(1));
        Entry decision = new Entry.StepDone(StepId.RECONSIDER_NEGATIVE_OUTCOME, Set.of(), refused.now(), refused.now());
        return refused.tell(
                ACase.SECRETARY,
                Telling.of(decision)
                        .with(Details.NONE.with("reconsidered", List.of(level)).with("outcome", List.of(outcome))));
    }
}
