package bg.nrm.procedure.standing;

import bg.nrm.procedure.language.Period;
import bg.nrm.procedure.language.StepId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How a period stands at one moment. It runs, lapses or ends early; it is never late.
 *
 * @param until its last moment as counted; empty while it has not begun and for a right without end
 * @param day the day it is in, the first day after its beginning being 1; 0 before and on the day itself
 * @param daysLeft the days until its last day; 0 on the last day and afterwards
 */
public record PeriodStanding(
        Period period,
        State state,
        Optional<Instant> since,
        Optional<Instant> until,
        Optional<Instant> endedAt,
        Optional<PeriodEnd> end,
        long day,
        long daysLeft) {

    public enum State {
        NOT_STARTED,
        RUNNING,
        EXPIRED,
        ENDED_EARLY
    }

    public boolean isRunning() {
        return state == State.RUNNING;
    }

    /** Begun and never to end by itself, as access to services is. */
    public boolean isOpenEnded() {
        return isRunning() && until.isEmpty();
    }

    /** What is offered to the person now that it is over; empty before. */
    public List<StepId> offers() {
        return endedAt.isPresent() ? period.offers() : List.of();
    }
}
