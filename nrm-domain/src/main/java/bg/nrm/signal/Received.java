package bg.nrm.signal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** When a signal came in: a day, and the hour where it is known. */
public record Received(Instant at, boolean timeKnown) {

    private static final ZoneId SOFIA = ZoneId.of("Europe/Sofia");

    public Received {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    public static Received on(LocalDate day) {
        return new Received(day.atStartOfDay(SOFIA).toInstant(), false);
    }

    public static Received at(LocalDate day, LocalTime time) {
        return new Received(day.atTime(time).atZone(SOFIA).toInstant(), true);
    }

    public LocalDate day() {
        return at.atZone(SOFIA).toLocalDate();
    }

    /** The hour, where it is known. */
    public Optional<LocalTime> time() {
        return timeKnown ? Optional.of(at.atZone(SOFIA).toLocalTime()) : Optional.empty();
    }
}
