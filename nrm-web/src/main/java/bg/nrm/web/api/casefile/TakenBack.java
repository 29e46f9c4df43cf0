package bg.nrm.web.api.casefile;

import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A slip: what was recorded last in a case, taken back by whoever recorded it. */
public record TakenBack(
        @Schema(description = "Of the entry; what was recorded together with it is taken back too") @Min(1)
                int position,
        Optional<String> note) {}
