package bg.nrm.procedure.language;

/** The rights that run for a time. A period lapses or ends early; it is never late. */
public enum PeriodId {
    /** Access to the services of the mechanism. */
    SERVICE_ACCESS,
    /** The recovery and reflection period. */
    REFLECTION,
    SHELTER_STAY,
    LONG_TERM_SUPPORT,
    /** The year in which an adult is asked how it goes after the support. */
    FOLLOW_UP,
    /** The time in which the State can be asked for compensation. */
    STATE_COMPENSATION,
    /** A child's stay in a crisis centre. */
    CRISIS_CENTRE_STAY,
    /** The year in which a child is monitored after the stay. */
    CHILD_MONITORING,
    /** For how long a child may not leave the country. */
    TRAVEL_BAN,
    /** How long the police may keep a child under their protection. */
    POLICE_PROTECTION
}
