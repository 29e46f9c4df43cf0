package bg.nrm.procedure.standing;

import bg.nrm.procedure.language.Occurrence;
import bg.nrm.procedure.language.Procedure;
import bg.nrm.procedure.language.Step;
import bg.nrm.procedure.language.StepId;
import bg.nrm.procedure.standing.Duty.Standing;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Brings together what is known of each step. */
final class Duties {

    private final Procedure procedure;
    private final History history;
    private final Requirements requirements;
    private final Clocks clocks;
    private final Occasions occasions;
    private final Map<StepId, Instant> deviated;

    Duties(Procedure procedure, History history, Requirements requirements, Clocks clocks) {
        this.procedure = procedure;
        this.history = history;
        this.requirements = requirements;
        this.clocks = clocks;
        this.occasions = new Occasions(history);
        this.deviated = Deviations.lastOfEachStep(history);
    }

    List<Duty> all() {
        return procedure.steps().map(step -> duty(step.settled(history::holds))).toList();
    }

    private Duty duty(Step step) {
        Optional<Instant> doneAt = history.last(step.id());
        Optional<Instant> deviatedAt = Optional.ofNullable(deviated.get(step.id()));
        Optional<Instant> occasion = step.repetition()
                .map(repeats -> clocks.turn(step, repeats, doneAt))
                .orElseGet(() -> occasions.first(step));
        Pauses pauses = Pauses.of(step.id(), history);
        Optional<Pause> pause = pauses.current(doneAt);
        Optional<Clock> clock = clocks.of(step, occasion, pauses, pause);
        boolean deviating = Duty.isDeviating(step, deviatedAt, doneAt);
        List<Obstacle> obstacles = deviating ? requirements.absolute(step) : requirements.obstacles(step, pause);
        Standing standing = ended(step, doneAt, occasion)
                .filter(ended -> !deviating)
                .or(() -> pause.filter(resting -> !deviating).map(Duties::resting))
                .orElseGet(() -> timed(clock, obstacles));
        return new Duty(
                step,
                procedure.measureOf(step.id()),
                standing,
                doneAt,
                clock.filter(running -> standing.isUnderWay()),
                obstacles,
                requirements.warnings(step),
                pause.filter(resting -> standing.isUnderWay()),
                deviatedAt);
    }

    /** Whether the step is nothing to do any more, or not yet: done, without occasion, or closed with the case. */
    private Optional<Standing> ended(Step step, Optional<Instant> doneAt, Optional<Instant> occasion) {
        if (doneAt.isPresent() && occasion.isEmpty() && !isPossibleAgain(step)) {
            return Optional.of(Standing.DONE);
        }
        if (!requirements.concerns(step) || isWithoutOccasion(step, occasion)) {
            return Optional.of(Standing.NOT_APPLICABLE);
        }
        return history.closing().map(closing -> Standing.CLOSED);
    }

    private boolean isPossibleAgain(Step step) {
        return step.isAnyTimes()
                && requirements.concerns(step)
                && history.closing().isEmpty();
    }

    private static boolean isWithoutOccasion(Step step, Optional<Instant> occasion) {
        return occasion.isEmpty()
                && (step.repetition().isPresent()
                        || step.recursAfter().stream().anyMatch(Occurrence.class::isInstance));
    }

    private static Standing resting(Pause pause) {
        return pause.kind() == Pause.Kind.POSTPONED ? Standing.POSTPONED : Standing.SUSPENDED;
    }

    private static Standing timed(Optional<Clock> clock, List<Obstacle> obstacles) {
        if (obstacles.stream().anyMatch(Duties::isLapsed)) {
            return Standing.LAPSED;
        }
        if (clock.filter(Clock::isLate).isPresent()) {
            return Standing.OVERDUE;
        }
        return obstacles.isEmpty() ? Standing.OPEN : Standing.WAITING;
    }

    private static boolean isLapsed(Obstacle obstacle) {
        return obstacle.what() instanceof Lack.PeriodNotRunning over
                && over.endedAt().isPresent();
    }
}
