package bg.nrm.web.api.admission;

import java.time.Duration;
import java.time.Instant;

/**
 * How much a client may still ask for: a bucket that holds so many requests, from which each takes one, and which fills at a steady
 * pace.
 */
final class Bucket {

    private final int capacity;
    private final int perSecond;
    private double level;
    private Instant filledAt;

    Bucket(int capacity, int perSecond, Instant now) {
        this.capacity = capacity;
        this.perSecond = perSecond;
        this.level = capacity;
        this.filledAt = now;
    }

    /**
     * What came of asking.
     *
     * @param granted whether the request may be answered
     * @param capacity how many requests the full bucket holds
     * @param left how many it holds now
     * @param secondsToNext after how many seconds it surely holds one
     */
    record Draw(boolean granted, int capacity, int left, long secondsToNext) {}

    synchronized Draw draw(Instant now) {
        fill(now);
        boolean granted = level >= 1;
        if (granted) {
            level -= 1;
        }
        return new Draw(granted, capacity, (int) level, secondsToNext());
    }

    /** A clock that was set back fills nothing and empties nothing. */
    private void fill(Instant now) {
        if (now.isAfter(filledAt)) {
            double seconds = Duration.between(filledAt, now).toNanos() / 1e9;
            level = Math.min(capacity, level + seconds * perSecond);
            filledAt = now;
        }
    }

    private long secondsToNext() {
        return level >= 1 ? 0 : (long) Math.ceil((1 - level) / perSecond);
    }
}
