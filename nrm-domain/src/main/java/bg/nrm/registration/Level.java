package bg.nrm.registration;

/** How a victim was identified; both are counted, apart and together. Code list LEVEL. */
public enum Level {
    FORMAL,
    INFORMAL
}
