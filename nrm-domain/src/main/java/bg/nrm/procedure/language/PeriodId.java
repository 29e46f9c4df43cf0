package bg.nrm.procedure.language;

/** The rights that run for a time. A period lapses or ends early; it is never late. */
public enum PeriodId {
    /** Access to the services of the mechanism. */
    SERVICE_ACCESS,
    /** The recovery and reflection period. */
    REFLECTION,
    SHELTER_STAY,
    LONG_TERM_SUPPORT,
    /** The time in which the State can be asked for compensation. */
    STATE_COMPENSATION
}
