package bg.nrm.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.input.Problem;
import bg.nrm.procedure.language.Circumstance;
import bg.nrm.procedure.language.StepId;
import bg.nrm.procedure.standing.Entry;
import bg.nrm.procedure.standing.Lack;
import bg.nrm.procedure.standing.Obstacle;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a step is asked about beyond its single answers. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class QuickFormChecksTest {

    private static final Instant THEN = ACase.MONDAY.plusSeconds(600);

    @ParameterizedTest
    @CsvSource({"YES, YES, LOW, true", "YES, NO, LOW, false", "NO, YES, LOW, false", "YES, YES, MEDIUM, false"})
    void a_low_risk_in_danger_has_to_be_explained(String medical, String violence, String level, boolean expected) {
        StepRecord step = StepRecord.of(StepId.ASSESS_RISK, THEN)
                .with(StepQuestions.RISK_BASIS, "INTERVIEW")
                .with(StepQuestions.MEDICAL, medical)
                .with(StepQuestions.VIOLENCE, violence)
                .with(StepQuestions.LEVEL, level);
        assertThat(StepQuestionsTest.problems(step))
                .isEqualTo(expected ? List.of("note: risk.lowInDanger") : List.of());
        assertThat(StepQuestionsTest.problems(step.with(ActForm.NOTE, "лекарят е на път")))
                .isEmpty();
    }

    @Test
    void a_plan_that_everybody_signed_is_among_the_papers() {
        StepRecord signed = StepRecord.of(StepId.AGREE_SUPPORT_PLAN, THEN).with(StepQuestions.SIGNATURES, "ALL");
        ACase aCase = ACase.opened();
        assertThat(StepChecks.lacksPlan(signed, aCase.inHandOf(ACase.SECRETARY)))
                .isTrue();
        aCase.tell(
                ACase.SECRETARY,
                Telling.apart(EntryKind.PAPER_WRITTEN, THEN)
                        .with(Details.NONE.with("form", List.of("SUPPORT_AND_SAFETY_PLAN"))));
        assertThat(StepChecks.lacksPlan(signed, aCase.inHandOf(ACase.SECRETARY)))
                .isFalse();
    }

    @Test
    void what_is_too_early_names_what_was_missing_and_when_it_was_there() {
        ACase aCase = ACase.opened().after(Duration.ofHours(1)).then(StepId.IDENTIFY_INFORMALLY);
        Verdict verdict = StepActs.tooEarly(
                StepRecord.of(StepId.ASSESS_RISK, THEN),
                new Obstacle(new Lack.StepMissing(Set.of(StepId.IDENTIFY_INFORMALLY)), null, Optional.empty()),
                aCase.inHandOf(ACase.SECRETARY));
        Recording.Invalid invalid = (Recording.Invalid) ((Verdict.Not) verdict).why();
        assertThat(invalid.problems())
                .containsExactly(new Problem(
                        "happenedAt",
                        "time.beforeRecord",
                        List.of(
                                new Lack.StepMissing(Set.of(StepId.IDENTIFY_INFORMALLY)),
                                LocalDateTime.of(2026, 11, 16, 11, 0))));
    }

    @Test
    void that_somebody_declines_formal_identification_is_told_and_closes_nothing() {
        ACase aCase = ACase.opened()
                .then(StepId.IDENTIFY_INFORMALLY)
                .then(new Entry.CircumstanceFound(
                        Circumstance.FORMAL_IDENTIFICATION_DECLINED, THEN.plusSeconds(7200), THEN));
        assertThat(aCase.story().holds(Circumstance.FORMAL_IDENTIFICATION_DECLINED))
                .isTrue();
        assertThat(aCase.inHandOf(ACase.SECRETARY)
                        .agenda()
                        .duty(StepId.IDENTIFY_INFORMALLY)
                        .isDone())
                .isTrue();
    }
}
