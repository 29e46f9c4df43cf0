package bg.nrm.procedure.language;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A right that runs for a time: it begins, and it lapses or ends early. Without a length it stays open. */
public record Period(PeriodId id, Source source, Confidence confidence, List<PeriodClause> clauses) {

    public Period {
        clauses = List.copyOf(clauses);
    }

    public Period startsWith(Event... events) {
        return with(new PeriodClause.StartsWith(Set.of(events), false));
    }

    public Period startsWithEvery(Event... events) {
        return with(new PeriodClause.StartsWith(Set.of(events), true));
    }

    public Period notWhile(Circumstance circumstance) {
        return with(new PeriodClause.NotWhile(circumstance));
    }

    public Period lasts(Length length) {
        return with(new PeriodClause.Lasts(length));
    }

    /** It lasts so long at most: no extension, and no second one, gets it beyond that. */
    public Period lastsAtMost(Length length) {
        return lasts(length).with(new PeriodClause.NeverLongerThan(length));
    }

    /** It lasts so long at least: an earlier end needs a reason. */
    public Period lastsAtLeast(Length length) {
        return with(new PeriodClause.NotShorterThan(length));
    }

    /** Its end is a limit of proceedings. */
    public Period ofProceedings() {
        return with(new PeriodClause.MovesAtDayOff());
    }

    public Period endsEarlyWith(Event... events) {
        return with(new PeriodClause.EndsEarlyWith(Set.of(events)));
    }

    public Period thenOffer(StepId... steps) {
        return with(new PeriodClause.ThenOffer(List.of(steps)));
    }

    public Set<Event> starts() {
        return the(PeriodClause.StartsWith.class)
                .flatMap(starts -> starts.events().stream())
                .collect(toUnmodifiableSet());
    }

    public boolean isRenewed() {
        return the(PeriodClause.StartsWith.class).anyMatch(PeriodClause.StartsWith::renewed);
    }

    public List<Circumstance> hindrances() {
        return the(PeriodClause.NotWhile.class)
                .map(PeriodClause.NotWhile::circumstance)
                .toList();
    }

    public Optional<Length> length() {
        return the(PeriodClause.Lasts.class).map(PeriodClause.Lasts::length).findFirst();
    }

    /** The length that no extension exceeds; empty where the source names none. */
    public Optional<Length> maximum() {
        return the(PeriodClause.NeverLongerThan.class)
                .map(PeriodClause.NeverLongerThan::length)
                .findFirst();
    }

    /** The length before which an end needs a reason; empty where the source names none. */
    public Optional<Length> minimum() {
        return the(PeriodClause.NotShorterThan.class)
                .map(PeriodClause.NotShorterThan::length)
                .findFirst();
    }

    /** What becomes of its end on a day off. */
    public AtDayOff atDayOff() {
        return the(PeriodClause.MovesAtDayOff.class).findAny().isPresent() ? AtDayOff.MOVES : AtDayOff.STAYS;
    }

    public Set<Event> earlyEnds() {
        return the(PeriodClause.EndsEarlyWith.class)
                .flatMap(ends -> ends.events().stream())
                .collect(toUnmodifiableSet());
    }

    public List<StepId> offers() {
        return the(PeriodClause.ThenOffer.class)
                .flatMap(then -> then.steps().stream())
                .toList();
    }

    /** The circumstances with which it begins or ends, or that hinder it. */
    Stream<Circumstance> dependsOn() {
        return Stream.of(starts().stream(), earlyEnds().stream(), hindrances().stream())
                .flatMap(events -> events)
                .filter(Circumstance.class::isInstance)
                .map(Circumstance.class::cast);
    }

    private Period with(PeriodClause clause) {
        return new Period(
                id,
                source,
                confidence,
                Stream.concat(clauses.stream(), Stream.of(clause)).toList());
    }

    private <C extends PeriodClause> Stream<C> the(Class<C> kind) {
        return clauses.stream().filter(kind::isInstance).map(kind::cast);
    }
}
