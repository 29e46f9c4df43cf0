package bg.nrm.person;

/** How an age is known; the code list AGE_KNOWN. */
public enum AgeKnown {
    BIRTH_DATE,
    BIRTH_YEAR,
    ESTIMATED,
    CHILD,
    ADULT,
    UNKNOWN
}
