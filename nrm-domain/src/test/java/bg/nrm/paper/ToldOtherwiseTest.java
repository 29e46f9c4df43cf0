package bg.nrm.paper;

import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.casefile.ACase;
import bg.nrm.casefile.Details;
import bg.nrm.casefile.Telling;
import bg.nrm.procedure.language.Document;
import bg.nrm.procedure.language.StepId;
import bg.nrm.procedure.standing.Entry;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A level of risk in the paper and another in the story do not lie side by side without a word. */
class ToldOtherwiseTest {

    private static final Form RISK =
            Forms.withCode(Document.RISK_ASSESSMENT.name()).orElseThrow();

    private final ACase opened = ACase.opened();

    @Test
    void another_level_is_told() {
        assessed(StepId.ASSESS_RISK, "LOW");
        assertThat(ToldOtherwise.in(RISK, Content.NONE.with("level", "HIGH"), opened.story()))
                .singleElement()
                .satisfies(other -> {
                    assertThat(other.question().name()).isEqualTo("level");
                    assertThat(other.codes()).containsExactly("LOW");
                    assertThat(other.told().tells(StepId.ASSESS_RISK)).isTrue();
                });
    }

    @Test
    void the_same_answers_in_whatever_order_and_what_one_of_them_leaves_open_are_not() {
        assessed(StepId.ASSESS_RISK, "LOW");
        assertThat(ToldOtherwise.in(
                        RISK,
                        Content.NONE
                                .with("level", "LOW")
                                .with("riskBasis", List.of("SELF_ASSESSED", "OBSERVATION"))
                                .with("reasoning", "само в документа"),
                        opened.story()))
                .isEmpty();
        assertThat(ToldOtherwise.in(RISK, Content.NONE, opened.story())).isEmpty();
    }

    @Test
    void the_last_step_counts() {
        assessed(StepId.ASSESS_RISK, "LOW");
        assessed(StepId.REVISE_RISK_AND_PLAN, "HIGH");
        assertThat(ToldOtherwise.in(RISK, Content.NONE.with("level", "HIGH"), opened.story()))
                .isEmpty();
        assertThat(ToldOtherwise.begun(RISK, opened.story()).one("level")).contains("HIGH");
    }

    @Test
    void a_paper_that_no_step_was_taken_for_begins_empty() {
        assertThat(ToldOtherwise.begun(RISK, opened.story()).isEmpty()).isTrue();
    }

    private void assessed(StepId step, String level) {
        opened.after(Duration.ofHours(1));
        opened.tell(
                ACase.SECRETARY,
                Telling.of(new Entry.StepDone(step, Set.of(), opened.now(), opened.now()))
                        .with(Details.NONE
                                .with("riskBasis", List.of("OBSERVATION", "SELF_ASSESSED"))
                                .with("level", List.of(level))));
    }
}
