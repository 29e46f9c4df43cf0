package bg.nrm.signal;

import bg.nrm.time.Sofia;
import bg.nrm.time.Stored;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** When a signal came in: a day, and the hour where it is known. */
public record Received(Instant at, boolean timeKnown) {

    public Received {
        at = Stored.kept(at);
    }

    public static Received on(LocalDate day) {
        return new Received(Sofia.startOf(day), false);
    }

    public static Received at(LocalDate day, LocalTime time) {
        return new Received(day.atTime(time).atZone(Sofia.ZONE).toInstant(), true);
    }

    public LocalDate day() {
        return Sofia.dayOf(at);
    }

    /** The hour, where it is known. */
    public Optional<LocalTime> time() {
        return timeKnown ? Optional.of(at.atZone(Sofia.ZONE).toLocalTime()) : Optional.empty();
    }
}
