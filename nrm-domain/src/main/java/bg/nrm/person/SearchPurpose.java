package bg.nrm.person;

/** Why somebody searches; noted in the audit. */
public enum SearchPurpose {
    /** A signal came in: is the person known already? */
    NEW_SIGNAL,
    /** Work on a case the user has. */
    ASSIGNED_CASE
}
