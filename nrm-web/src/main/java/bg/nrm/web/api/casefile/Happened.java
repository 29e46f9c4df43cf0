package bg.nrm.web.api.casefile;

import bg.nrm.casefile.Remark;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When something happened, and what there is to say about it. */
public record Happened(
        @Schema(description = "To the minute; recorded now") @NotNull Instant happenedAt, Optional<String> note) {

    Remark remark() {
        return new Remark(happenedAt, note);
    }
}
