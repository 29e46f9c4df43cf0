package bg.nrm.person;

/** Whether somebody may be sought out. */
public enum ContactMode {
    /** Only in the way agreed with the person. */
    AGREED_ONLY,
    FREE,
    DO_NOT_CONTACT
}
