package bg.nrm.web.api.signal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A signal's facts as they should be. */
public record FactsChanged(
        @Schema(description = "The version that was read") @NotNull Long version, @NotNull @Valid FactsBody facts) {}
