package bg.nrm.web.api.casefile;

import bg.nrm.procedure.standing.ClosingReason;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** The end of a case. */
public record CaseClosedBody(@NotNull ClosingReason reason, @NotNull @Valid Happened happened) {}
