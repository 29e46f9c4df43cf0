package bg.nrm.procedure.language;

/** What the person is asked to agree to, and may withdraw at any time with effect at once. */
public enum Consent implements Fact {
    REFERRAL,
    /** What and how much is told to the other organisation. */
    SHARING_OF_INFORMATION,
    SAFETY_PLAN,
    LEGAL_AID,
    CONTACT_WITH_FAMILY,
    /** To take part in criminal proceedings: the only consent that tells of readiness to cooperate. */
    PROCEEDINGS,
    LONG_TERM_SUPPORT,
    SAFE_RETURN;

    public boolean isWillingnessToCooperate() {
        return this == PROCEEDINGS;
    }
}
