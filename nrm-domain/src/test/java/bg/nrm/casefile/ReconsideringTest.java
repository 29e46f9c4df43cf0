package bg.nrm.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.access.Actor;
import bg.nrm.input.Problem;
import bg.nrm.input.Problems;
import bg.nrm.procedure.language.StepId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A formal negative outcome is looked at again only by an office that may identify formally. */
class ReconsideringTest {

    private final ACase refused = ACase.opened()
            .then(StepId.IDENTIFY_INFORMALLY)
            .then(ACase.INVESTIGATOR, StepId.REFUSE_FORMAL_IDENTIFICATION);

    @Test
    void a_formal_one_is_reconsidered_by_who_may_identify_formally() {
        assertThat(problems("FORMAL", ACase.INVESTIGATOR)).isEmpty();
    }

    @Test
    void a_formal_one_is_reconsidered_by_nobody_else() {
        assertThat(problems("FORMAL", ACase.SECRETARY)).containsExactly("reconsidered.formal");
        assertThat(problems("FORMAL", ACase.MANAGER)).containsExactly("reconsidered.formal");
    }

    @Test
    void an_informal_one_is_reconsidered_by_whoever_works_on_the_case() {
        refused.then(StepId.RECORD_THAT_NO_TRAFFICKING_IS_FOUND);
        assertThat(problems("INFORMAL", ACase.SECRETARY)).isEmpty();
    }

    @Test
    void what_does_not_stand_is_not_reconsidered() {
        assertThat(problems("INFORMAL", ACase.SECRETARY)).containsExactly("reconsidered.none");
    }

    private List<String> problems(String level, Actor actor) {
        Problems problems = new Problems();
        StepChecks.reconsidered(
                StepRecord.of(StepId.RECONSIDER_NEGATIVE_OUTCOME, refused.now())
                        .with(StepQuestions.RECONSIDERED, level),
                refused.inHandOf(actor),
                problems);
        return problems.list().stream().map(Problem::code).toList();
    }
}
