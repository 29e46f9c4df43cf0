package bg.nrm.web.api.casefile;

import bg.nrm.procedure.language.Circumstance;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** A fact on which rules depend: that it holds, or that it no longer does. */
public record CircumstanceNoted(@NotNull Circumstance circumstance, boolean holds, @NotNull @Valid Happened happened) {}
