package bg.nrm.web.api.casefile;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A pre-trial authority is to know the case, so that it may identify the person formally (measure 1.4, step 2). */
public record AuthorityInvited(
        @Schema(description = "Code of a body of the police or the prosecution") @NotNull String authority) {}
