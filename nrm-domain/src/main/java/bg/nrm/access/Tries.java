package bg.nrm.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Tries to log in that are not known to be right, and how long the next one has to wait because of them.
 *
 * @param count how many there were
 * @param since when the first of them was made
 * @param last when the last of them was made
 */
record Tries(int count, Instant since, Instant last) {

    /** As many wrong passwords may be typed by one user at one place before anything waits. */
    static final int FREE = 5;

    /** Over such a time the tries of an address, and of all, are counted. */
    static final Duration WINDOW = Duration.ofMinutes(15);

    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final Duration FORGOTTEN = Duration.ofDays(1);
    private static final int DOUBLINGS = 5;

    static Tries none(Instant now) {
        return new Tries(0, now, now);
    }

    /** The same without what lies so far back that it says nothing about now: by one name from one address. */
    Tries ofName(Instant now) {
        return now.isAfter(last.plus(FORGOTTEN)) ? none(now) : this;
    }

    /** The same within the present window: by one address, and in all. */
    Tries inWindow(Instant now) {
        return now.isBefore(since.plus(WINDOW)) ? this : none(now);
    }

    /** After the free ones each further try waits, twice as long as the one before, up to a quarter of an hour. */
    Optional<Instant> waitGrowing(Instant now) {
        if (count < FREE) {
            return Optional.empty();
        }
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(count - FREE, DOUBLINGS));
        return Optional.of(last.plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait))
                .filter(now::isBefore);
    }

    /** When so many are made, the next one waits for the next window. */
    Optional<Instant> waitForWindow(int most) {
        return count < most ? Optional.empty() : Optional.of(since.plus(WINDOW));
    }

    Tries andOne(Instant now) {
        return new Tries(count + 1, count == 0 ? now : since, now);
    }
}
