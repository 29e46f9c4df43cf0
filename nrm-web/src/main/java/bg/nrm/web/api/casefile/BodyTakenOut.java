package bg.nrm.web.api.casefile;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A body is to know the case no more. */
public record BodyTakenOut(
        @Schema(description = "Code of the body") @NotNull String body,
        @Schema(description = "Code list ACCESS_END; OTHER needs a note") @NotNull String reason,
        Optional<String> note) {}
