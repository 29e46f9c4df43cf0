package bg.nrm.web.api.casefile;

import bg.nrm.casefile.RecordingADeviation;
import bg.nrm.casefile.StepRecord;
import bg.nrm.procedure.language.DeviationReason;
import bg.nrm.question.Answers;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A step taken although something stood in the way, because waiting would have cost more. Shown as such for ever. */
public record StepDeviated(
        @NotNull @Valid StepTaken taken,
        @NotNull DeviationReason reason,
        @Schema(description = "Why, in words") @NotNull String words) {

    /** The step with why it could not wait. */
    StepRecord record(Answers said) {
        return taken.record(said.with(RecordingADeviation.REASON, reason).with(RecordingADeviation.WORDS, words));
    }
}
