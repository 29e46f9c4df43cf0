package bg.nrm.person;

/** As recorded; unknown is an answer. */
public enum Sex {
    F,
    M,
    /**
     * Neither, by the document of the person (ICAO Doc 9303 writes X) or in their own words. Bulgarian civil registration knows two
     * (Civil Registration Act, art. 9); the statutory tables, which know no third either, count it under unknown.
     */
    X,
    UNKNOWN
}
