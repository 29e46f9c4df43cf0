package bg.nrm.person;

/** As recorded; unknown is an answer. */
public enum Sex {
    F,
    M,
    UNKNOWN
}
