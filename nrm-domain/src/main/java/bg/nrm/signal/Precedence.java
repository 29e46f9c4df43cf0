package bg.nrm.signal;

/**
 * Which signals somebody has to look at before others, however new their numbers are. What has been decided about waits for nobody
 * any more: it is listed by its number alone.
 */
public enum Precedence {
    ORDINARY,
    URGENT,
    IN_DANGER;

    /** What a signal's facts and its state make of it. */
    static Precedence of(Danger danger, Urgency urgency, SignalState state) {
        if (state == SignalState.TRIAGED) {
            return ORDINARY;
        }
        if (danger == Danger.YES) {
            return IN_DANGER;
        }
        return urgency == Urgency.HIGH ? URGENT : ORDINARY;
    }

    /** As it is kept and sorted: the higher, the sooner. */
    int rank() {
        return ordinal();
    }
}
