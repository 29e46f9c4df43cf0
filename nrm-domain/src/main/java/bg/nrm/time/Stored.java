package bg.nrm.time;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** A moment as the database keeps it: a date and a time of UTC, with microseconds. */
public final class Stored {

    private Stored() {}

    /** Now, no finer than it can be kept: what is written is what is read again. */
    public static Instant now(Clock clock) {
        return kept(clock.instant());
    }

    /** A moment no finer than it can be kept, never a later one: the last moment of a day stays in the day. */
    public static Instant kept(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MICROS);
    }

    /** For a place in a statement. */
    public static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    /** From a column. */
    public static Instant of(LocalDateTime utc) {
        return utc.toInstant(ZoneOffset.UTC);
    }

    /** Microseconds since 1970, for keys of pages and for digests. */
    public static long micros(Instant moment) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, moment);
    }

    /** The moment so many microseconds after the beginning of 1970. */
    public static Instant ofMicros(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }
}
