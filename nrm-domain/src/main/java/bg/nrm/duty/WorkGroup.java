package bg.nrm.duty;

/** How urgent a duty is for the body in whose list it stands; in the order of urgency. */
public enum WorkGroup {
    LATE,
    TODAY,
    /** Within seven days. */
    WEEK,
    LATER,
    /** Without a time of its own. */
    UNLIMITED,
    /** Suspended or put off. */
    RESTING,
    /** Somebody else has to act. */
    AWAITED
}
