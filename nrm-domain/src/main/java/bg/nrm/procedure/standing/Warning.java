package bg.nrm.procedure.standing;

import bg.nrm.procedure.language.Citation;

/** A recommendation that is not followed. One may go on. */
public record Warning(Lack what, Citation source) {}
