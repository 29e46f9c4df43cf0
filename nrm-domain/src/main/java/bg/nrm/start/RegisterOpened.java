package bg.nrm.start;

/** The register is open: keys and schema are right, nothing has been asked yet. Observers may load what belongs in an empty one. */
public record RegisterOpened() {}
