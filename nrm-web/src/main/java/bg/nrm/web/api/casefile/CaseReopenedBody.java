package bg.nrm.web.api.casefile;

import bg.nrm.procedure.standing.ReopeningReason;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A closed case goes on, or somebody was trafficked again. */
public record CaseReopenedBody(
        @Schema(description = "Missing: the person was trafficked again, and a further episode begins")
                Optional<ReopeningReason> reason,
        @NotNull @Valid Happened happened) {}
