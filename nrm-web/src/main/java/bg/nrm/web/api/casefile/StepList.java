package bg.nrm.web.api.casefile;

import bg.nrm.casefile.CaseInHand;
import bg.nrm.casefile.StepQuestions;
import bg.nrm.procedure.language.DeviationReason;
import bg.nrm.procedure.language.ResponsibleRole;
import bg.nrm.procedure.language.Stage;
import bg.nrm.procedure.language.StepId;
import bg.nrm.procedure.language.Strength;
import bg.nrm.procedure.publication.Words;
import bg.nrm.procedure.standing.Clock;
import bg.nrm.procedure.standing.Duty;
import bg.nrm.question.Kind;
import bg.nrm.question.Questions.Asked;
import bg.nrm.web.api.answer.Fault.ObstacleFault;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Every step of the procedure and how it stands in the case, in the procedure's order. */
public record StepList(
        @Schema(description = "How many entries the story has: send it back as 'seen'") int entries,
        List<StepShown> steps) {

    /** One step. */
    public record StepShown(
            StepId step,
            String title,
            @Schema(description = "The rule in a few words") String rule,
            @Schema(description = "Where it is written") String source,
            Stage stage,
            Strength strength,
            Duty.Standing standing,
            Optional<Instant> doneAt,
            Optional<ClockShown> clock,
            @Schema(description = "Who acts") Set<ResponsibleRole> responsible,
            @Schema(description = "What stands in the way for this body; none: the step may be recorded")
                    List<ObstacleFault> obstacles,
            @Schema(description = "For which reasons it may be taken although something stands in the way; none: never")
                    Set<DeviationReason> deviation,
            @Schema(description = "What is asked in codes: name and code list") List<FieldAsked> asks) {

        static StepShown of(Duty duty, CaseInHand inHand, Words words) {
            StepId id = duty.step().id();
            return new StepShown(
                    id,
                    words.of(id),
                    words.rule(inHand.agenda().procedure(), id),
                    words.of(duty.measure().cite(duty.step())),
                    duty.measure().stage(),
                    duty.step().strength(),
                    duty.standing(),
                    duty.doneAt(),
                    duty.clock().map(ClockShown::of),
                    duty.step().responsible(),
                    CaseAnswers.obstacles(inHand.obstacles(id), words),
                    duty.step().deviationReasons(),
                    StepQuestions.coded(id).stream().map(FieldAsked::of).toList());
        }
    }

    /** The time a step has. */
    public record ClockShown(
            Clock.State state,
            Instant since,
            Instant due,
            @Schema(description = "Whether the law says so, or a setting of this installation") boolean statutory) {

        static ClockShown of(Clock clock) {
            return new ClockShown(clock.state(), clock.since(), clock.due(), clock.isStatutory());
        }
    }

    /** What a step is asked about: a key of 'details', and the code list of its values. */
    public record FieldAsked(String field, String list, boolean several, boolean required) {

        static FieldAsked of(Asked asked) {
            Kind<?> kind = asked.question().kind();
            return new FieldAsked(asked.name(), kind.codeList().orElse(""), kind.isSeveral(), asked.isNeeded());
        }
    }

    static StepList of(CaseInHand inHand, Words words) {
        return new StepList(
                inHand.caseFile().entries(),
                inHand.agenda().duties().stream()
                        .map(duty -> StepShown.of(duty, inHand, words))
                        .toList());
    }
}
