package bg.nrm.procedure.language;

/** The three procedure sets of the mechanism. */
public enum SopSet {
    ADULTS,
    CHILDREN,
    FOREIGNERS
}
