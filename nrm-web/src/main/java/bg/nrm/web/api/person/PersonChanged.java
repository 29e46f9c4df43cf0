package bg.nrm.web.api.person;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person's record as it should be. */
public record PersonChanged(
        @Schema(description = "The version that was read") @NotNull Long version, @NotNull @Valid PersonBody person) {}
