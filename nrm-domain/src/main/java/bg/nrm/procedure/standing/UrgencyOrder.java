package bg.nrm.procedure.standing;

import java.time.Instant;
import java.util.Comparator;

/** The order in which work is shown: late before the rest, legal limits first among the late, then by the end of the time. */
final class UrgencyOrder {

    static final Comparator<Duty> FIRST = Comparator.comparing((Duty duty) -> !duty.isLate())
            .thenComparing(duty -> !(duty.isLate() && isStatutory(duty)))
            .thenComparing(duty -> duty.clock().map(Clock::due).orElse(Instant.MAX))
            .thenComparing(duty -> duty.step().strength())
            .thenComparing(duty -> duty.step().id());

    private UrgencyOrder() {}

    private static boolean isStatutory(Duty duty) {
        return duty.clock().filter(Clock::isStatutory).isPresent();
    }
}
