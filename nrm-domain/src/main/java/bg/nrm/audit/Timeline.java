package bg.nrm.audit;

import bg.nrm.time.Stored;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The time events get when they are written: never one before the event they follow. Clocks of several nodes differ a little: within
 * some seconds the later time stands. Where the clock was really set back, the work of people goes on, and the chain says so before
 * it says anything else.
 */
record Timeline(Instant at, Optional<AuditEvent> mark) {

    private static final Duration NODES_DIFFER = Duration.ofSeconds(5);

    static Timeline after(Optional<Instant> last, Instant clock) {
        Instant now = Stored.kept(clock);
        Duration back = last.map(before -> Duration.between(now, before)).orElse(Duration.ZERO);
        if (back.compareTo(NODES_DIFFER) > 0) {
            return new Timeline(now, Optional.of(setBack(now, back)));
        }
        return new Timeline(back.isNegative() ? now : last.orElse(now), Optional.empty());
    }

    /** The events with their time, after the mark if there is one. */
    List<AuditEvent> of(List<AuditEvent> events) {
        return Stream.concat(mark.stream(), events.stream().map(event -> event.at(at)))
                .toList();
    }

    private static AuditEvent setBack(Instant now, Duration back) {
        return AuditEvent.ofRegister(
                now, AuditEvent.CLOCK_SET_BACK, AuditEvent.Outcome.DONE, Optional.of("seconds=" + back.toSeconds()));
    }
}
