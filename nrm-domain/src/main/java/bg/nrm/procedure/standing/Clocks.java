package bg.nrm.procedure.standing;

import bg.nrm.procedure.language.Clause;
import bg.nrm.procedure.language.Length;
import bg.nrm.procedure.language.Parameters;
import bg.nrm.procedure.language.Span;
import bg.nrm.procedure.language.Step;
import bg.nrm.procedure.language.StepId;
import bg.nrm.procedure.language.TimeLimit;
import bg.nrm.procedure.language.WorkingCalendar;
import bg.nrm.procedure.standing.Clock.AtExpiry;
import bg.nrm.procedure.standing.Clock.State;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/** Reads the time a step has: from its own limit, or from the period in which it is possible. */
record Clocks(History history, Periods periods, Parameters parameters, WorkingCalendar calendar, Instant now) {

    private static final Duration SOON = Duration.ofHours(24);

    Optional<Clock> of(Step step, Optional<Instant> occasion, Pauses pauses, Optional<Pause> pause) {
        return limit(step)
                .flatMap(limit -> start(step, limit, occasion).map(since -> limited(step, limit, since, pauses, pause)))
                .or(() -> step.period().flatMap(period -> running(step, periods.of(period), pause)));
    }

    /** Since when a step that comes again and again is due once more; empty unless its period runs. */
    Optional<Instant> turn(Step step, Clause.Repeats repeats, Optional<Instant> doneAt) {
        PeriodStanding period = periods.of(repeats.period());
        if (repeats.isSchedule()) {
            return period.since()
                    .filter(since -> period.isRunning()
                            && taken(step, since) < repeats.turns().size());
        }
        return period.since().filter(since -> period.isRunning()).map(since -> doneAt.filter(since::isBefore)
                .orElse(since));
    }

    private Optional<TimeLimit> limit(Step step) {
        return step.repetition()
                .map(repeats -> new TimeLimit(next(step, repeats), Set.of(step.id())))
                .or(step::timeLimit);
    }

    /** Of a schedule, the first length that was not answered yet; the last one after all were. */
    private Length next(Step step, Clause.Repeats repeats) {
        int turns = repeats.turns().size();
        int taken = repeats.isSchedule()
                ? periods.of(repeats.period())
                        .since()
                        .map(since -> taken(step, since))
                        .orElse(0)
                : 0;
        return repeats.turns().get(Math.min(taken, turns - 1));
    }

    private int taken(Step step, Instant since) {
        return (int) history.times(step.id()).stream()
                .filter(at -> !at.isBefore(since))
                .count();
    }

    private Optional<Instant> start(Step step, TimeLimit limit, Optional<Instant> occasion) {
        return step.recursAfter().isEmpty() && step.repetition().isEmpty()
                ? limit.from().stream()
                        .flatMap(event -> history.first(event).stream())
                        .min(Comparator.naturalOrder())
                : occasion;
    }

    private Clock limited(Step step, TimeLimit limit, Instant since, Pauses pauses, Optional<Pause> pause) {
        Span span = parameters.span(limit.length());
        Instant counted = rested(calendar.endOf(span, since), span, since, pauses);
        Instant due = parameters.end(counted, limit.atDayOff(), calendar);
        Instant extended = extended(step.id(), since, due);
        boolean moved = extended.equals(due) && !due.equals(counted);
        return clock(AtExpiry.BECOMES_LATE, limit.length(), since, extended, moved, pause);
    }

    private Optional<Clock> running(Step step, PeriodStanding period, Optional<Pause> pause) {
        AtExpiry atExpiry = requires(step, period) ? AtExpiry.LAPSES : AtExpiry.STAYS_POSSIBLE;
        return period.isRunning()
                ? period.until()
                        .map(until -> clock(
                                atExpiry,
                                period.period().length().orElseThrow(),
                                period.since().orElseThrow(),
                                until,
                                false,
                                pause))
                : Optional.empty();
    }

    private static boolean requires(Step step, PeriodStanding period) {
        return step.runsOnlyDuring(period.period().id());
    }

    private Clock clock(
            AtExpiry atExpiry, Length length, Instant since, Instant due, boolean moved, Optional<Pause> pause) {
        return new Clock(
                state(due, pause),
                atExpiry,
                length,
                since,
                due,
                moved,
                Duration.between(now, due).abs(),
                Math.abs(calendar.days(now, due)));
    }

    private State state(Instant due, Optional<Pause> pause) {
        if (pause.isPresent()) {
            return State.PAUSED;
        }
        if (now.isAfter(due)) {
            return State.LATE;
        }
        boolean soon = calendar.days(now, due) == 0 || !due.isAfter(now.plus(SOON));
        return soon ? State.SOON : State.ON_TIME;
    }

    private Instant rested(Instant counted, Span span, Instant since, Pauses pauses) {
        Instant due = counted;
        for (Pauses.Stretch stretch : pauses.all()) {
            Instant stopped = stretch.since().isBefore(since) ? since : stretch.since();
            Instant resumed = stretch.until().orElse(now);
            if (stopped.isBefore(due) && stopped.isBefore(resumed)) {
                due = calendar.postpone(due, span, stopped, resumed);
            }
        }
        return due;
    }

    private Instant extended(StepId step, Instant since, Instant due) {
        return history.all(Entry.Extended.class)
                .filter(extended -> extended.step() == step)
                .filter(extended -> !extended.happenedAt().isBefore(since))
                .reduce((earlier, later) -> later)
                .map(extended -> calendar.endOf(extended.until()))
                .filter(due::isBefore)
                .orElse(due);
    }
}
