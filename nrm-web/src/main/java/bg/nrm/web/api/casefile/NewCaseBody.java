package bg.nrm.web.api.casefile;

import bg.nrm.casefile.NewCase;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A case to be opened. */
public record NewCaseBody(
        @NotNull Long personId,
        @Schema(description = "The signal that named the person") Optional<Long> signalId,
        @Schema(description = "When the first thing that belongs in the story happened") @NotNull Instant firstFactAt,
        @Schema(description = "Code list FORM, the main one first") List<String> forms) {

    /** What JSON leaves out comes as null. */
    public NewCaseBody {
        forms = forms == null ? List.of() : List.copyOf(forms);
    }

    NewCase opened() {
        return new NewCase(personId, signalId, firstFactAt, forms);
    }
}
