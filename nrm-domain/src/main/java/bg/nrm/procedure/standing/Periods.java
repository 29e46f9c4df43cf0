package bg.nrm.procedure.standing;

import bg.nrm.procedure.language.Parameters;
import bg.nrm.procedure.language.Period;
import bg.nrm.procedure.language.PeriodId;
import bg.nrm.procedure.language.Procedure;
import bg.nrm.procedure.language.WorkingCalendar;
import bg.nrm.procedure.standing.PeriodStanding.State;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How the rights that run for a time stand at a moment. */
final class Periods {

    private final History history;
    private final Parameters parameters;
    private final WorkingCalendar calendar;
    private final Instant now;
    private final Map<PeriodId, PeriodStanding> standings = new EnumMap<>(PeriodId.class);

    Periods(Procedure procedure, History history, Parameters parameters, WorkingCalendar calendar, Instant now) {
        this.history = history;
        this.parameters = parameters;
        this.calendar = calendar;
        this.now = now;
        procedure.periods().forEach(period -> standings.put(period.id(), standing(period)));
    }

    List<PeriodStanding> all() {
        return List.copyOf(standings.values());
    }

    PeriodStanding of(PeriodId id) {
        return Optional.ofNullable(standings.get(id)).orElseThrow();
    }

    private PeriodStanding standing(Period period) {
        return start(period).map(since -> begun(period, since)).orElseGet(() -> notBegun(period));
    }

    private static PeriodStanding notBegun(Period period) {
        return new PeriodStanding(
                period,
                State.NOT_STARTED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0,
                0);
    }

    private PeriodStanding begun(Period period, Instant since) {
        Optional<Instant> until = end(period, since);
        Optional<Ending> ending = ending(period, since, until);
        Instant reached = ending.map(Ending::at).orElse(now);
        return new PeriodStanding(
                period,
                ending.map(Ending::state).orElse(State.RUNNING),
                Optional.of(since),
                until,
                ending.map(Ending::at),
                ending.map(Ending::how),
                calendar.days(since, reached),
                until.map(last -> Math.max(0, calendar.days(reached, last))).orElse(0L));
    }

    /** The first beginning counts, the last one for a period that begins anew; none while something hinders it. */
    private Optional<Instant> start(Period period) {
        Stream<Instant> starts = period.starts().stream()
                .flatMap(event -> history.times(event).stream())
                .filter(at -> period.hindrances().stream().noneMatch(hindrance -> history.heldAt(hindrance, at)));
        return period.isRenewed() ? starts.max(Instant::compareTo) : starts.min(Instant::compareTo);
    }

    private Optional<Instant> end(Period period, Instant since) {
        return period.length()
                .map(length ->
                        parameters.end(calendar.endOf(parameters.span(length), since), period.atDayOff(), calendar))
                .map(counted ->
                        extension(period, since).filter(counted::isBefore).orElse(counted));
    }

    private Optional<Instant> extension(Period period, Instant since) {
        return history.all(Entry.PeriodExtended.class)
                .filter(extended -> extended.period() == period.id())
                .filter(extended -> !extended.happenedAt().isBefore(since))
                .reduce((earlier, later) -> later)
                .map(extended -> calendar.endOf(extended.until()));
    }

    /** Whichever came first: the end of its time, what ends it early, or a recorded end. */
    private Optional<Ending> ending(Period period, Instant since, Optional<Instant> until) {
        Stream<Ending> expiry = until.stream().map(at -> new Ending(at, PeriodEnd.EXPIRED));
        Stream<Ending> early = period.earlyEnds().stream()
                .flatMap(event -> history.times(event).stream())
                .map(at -> new Ending(at, PeriodEnd.DECISION));
        Stream<Ending> recorded = history.all(Entry.PeriodEnded.class)
                .filter(ended -> ended.period() == period.id())
                .map(ended -> new Ending(ended.happenedAt(), ended.reason()));
        return Stream.of(expiry, early, recorded)
                .flatMap(endings -> endings)
                .filter(ending -> !ending.at().isBefore(since))
                .min((one, other) -> one.at().compareTo(other.at()))
                .filter(ending -> ending.isOver(now));
    }

    private record Ending(Instant at, PeriodEnd how) {

        State state() {
            return how == PeriodEnd.EXPIRED ? State.EXPIRED : State.ENDED_EARLY;
        }

        /** A counted end belongs to the period; a decision ends it at once. */
        boolean isOver(Instant now) {
            return how == PeriodEnd.EXPIRED ? now.isAfter(at) : !now.isBefore(at);
        }
    }
}
