package bg.nrm.document;

/** Who may open a file of a case. */
public enum Visibility {
    /** Every body that may know the case. */
    CASE_TEAM,
    /** Only the body that added it: counselling notes, for one. */
    OWN_BODY
}
