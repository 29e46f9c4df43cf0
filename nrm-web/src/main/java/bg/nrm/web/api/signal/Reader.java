package bg.nrm.web.api.signal;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A body that may know the signal from now on. */
public record Reader(@Schema(description = "Code of the body: ODMVR-BGS") @NotNull String body) {}
