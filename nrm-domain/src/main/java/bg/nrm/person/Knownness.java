package bg.nrm.person;

/** How much is known of who somebody is. */
public enum Knownness {
    KNOWN,
    PARTLY_KNOWN,
    PSEUDONYM,
    UNKNOWN
}
