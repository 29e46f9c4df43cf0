package bg.nrm.procedure.standing;

/** Why a case was closed. */
public enum ClosingReason {
    GOALS_MET,
    RETURNED,
    NO_TRAFFICKING,
    NEIGHBOURING_OFFENCE,
    /** The person wants no services; the offer stays open. */
    SERVICES_DECLINED,
    CONTACT_LOST,
    TRANSFERRED,
    DIED
}
