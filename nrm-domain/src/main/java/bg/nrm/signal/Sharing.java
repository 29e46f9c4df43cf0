package bg.nrm.signal;

/** Who may know a new signal besides the body that registers it. */
public enum Sharing {
    /** The National Commission and the local commission of the district. */
    COMMISSIONS,
    /** Nobody until the persons agree or the signal is passed on. */
    OWN_BODY
}
