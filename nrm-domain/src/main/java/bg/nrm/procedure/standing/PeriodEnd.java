package bg.nrm.procedure.standing;

/** How a period came to its end. */
public enum PeriodEnd {
    /** Its time was over. */
    EXPIRED,
    /** What ends it early happened; for the reflection period, the person decided to cooperate. */
    DECISION,
    /** The person left. */
    LEFT,
    /** It had been begun by mistake. */
    ERROR
}
