package bg.nrm.procedure.standing;

import bg.nrm.procedure.language.Measure;
import bg.nrm.procedure.language.Step;
import bg.nrm.procedure.language.Strength;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How one step stands in one case at one moment. Task list and case page show these and nothing else. */
public record Duty(
        Step step,
        Measure measure,
        Standing standing,
        Optional<Instant> doneAt,
        Optional<Clock> clock,
        List<Obstacle> obstacles,
        List<Warning> warnings,
        Optional<Pause> pause,
        Optional<Instant> deviatedAt) {

    public enum Standing {
        /** Does not concern this case as it is now, or has no occasion. */
        NOT_APPLICABLE,
        DONE,
        /** Something stands in the way. */
        WAITING,
        /** May be taken now. */
        OPEN,
        /** Its time is over and it is not done; it may be taken unless something stands in the way. */
        OVERDUE,
        SUSPENDED,
        POSTPONED,
        /** The time in which it was possible is over. */
        LAPSED,
        /** Left undone when the case was closed. */
        CLOSED;

        /** Whether there is still something to wait for: then its clock is shown, running or resting. */
        boolean isUnderWay() {
            return this == WAITING || this == OPEN || this == OVERDUE || this == SUSPENDED || this == POSTPONED;
        }
    }

    /** Whether nothing stands in the way of taking it now. */
    public boolean isPossible() {
        return obstacles.isEmpty() && isOutstanding();
    }

    /** Whether it is still to be done, or may still be done. */
    public boolean isOutstanding() {
        return standing == Standing.OPEN || standing == Standing.OVERDUE || standing == Standing.WAITING;
    }

    public boolean isDone() {
        return standing == Standing.DONE;
    }

    public boolean isLate() {
        return standing == Standing.OVERDUE;
    }

    /** Whether a deviation that this step knows is recorded, and the step not yet taken under it. */
    public boolean isDeviating() {
        return isDeviating(step, deviatedAt, doneAt);
    }

    /** A deviation serves until the step has been taken. */
    static boolean isDeviating(Step step, Optional<Instant> deviatedAt, Optional<Instant> doneAt) {
        return deviatedAt
                .filter(at -> step.isDeviable())
                .filter(at -> doneAt.filter(done -> !done.isBefore(at)).isEmpty())
                .isPresent();
    }

    public boolean isDuty() {
        return step.strength() == Strength.MUST;
    }
}
