package bg.nrm.web.api.signal;

import bg.nrm.signal.SignalOutcome;
import bg.nrm.signal.Triage;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody decided a signal is about, and why. */
public record TriageBody(
        @Schema(description = "The version that was read") @NotNull Long version,
        @NotNull SignalOutcome outcome,
        @NotNull String reason) {

    Triage triage() {
        return new Triage(outcome, reason);
    }
}
