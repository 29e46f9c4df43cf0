package bg.nrm.procedure.standing;

import bg.nrm.procedure.language.Length;
import java.time.Duration;
import java.time.Instant;

/**
 * The time a step has: since when it runs, when it ends, how far that is, and whether the law or a setting says so.
 *
 * @param moved whether the limit ends later than counted, because that day is a day off
 * @param distance the time left, or the time it is late; never negative
 * @param days the same in calendar days of Sofia: 0 on the day itself
 */
public record Clock(
        State state,
        AtExpiry atExpiry,
        Length length,
        Instant since,
        Instant due,
        boolean moved,
        Duration distance,
        long days) {

    public enum State {
        ON_TIME,
        /** Due today or within 24 hours. */
        SOON,
        LATE,
        PAUSED
    }

    /** What becomes of the step when the time is over. */
    public enum AtExpiry {
        /** The duty remains and is late; nothing is taken from the person. */
        BECOMES_LATE,
        /** The right ends with its period. */
        LAPSES,
        /** The period ends, the step stays possible. */
        STAYS_POSSIBLE
    }

    public boolean isLate() {
        return state == State.LATE;
    }

    public boolean isStatutory() {
        return length.isStatutory();
    }
}
