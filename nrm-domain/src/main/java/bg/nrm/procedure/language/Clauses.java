package bg.nrm.procedure.language;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * All that is said about a step, sorted once by what it says: every reading of a case asks each step for nearly all of it, and the list
 * of work needs the readings of a hundred thousand cases.
 */
final class Clauses {

    final List<Clause> all;
    final Set<ResponsibleRole> responsible;
    final boolean exclusive;
    final List<Clause.ByWhile> entrusting;
    final Set<ResponsibleRole> recorders;
    final List<Set<Fact>> circumstances;
    final Optional<Clause.GivenInTime> inTime;
    final List<Clause.Requires> musts;
    final List<Clause.Requires> shoulds;
    final List<Clause.Never> prohibitions;
    final Set<DeviationReason> deviationReasons;
    final boolean handedOverByDeviation;
    final Set<ResponsibleRole> notified;
    final Optional<Clause.Repeats> repetition;
    final boolean anyTimes;
    final Optional<Consent> asksFor;
    final Optional<StepId> doneWith;
    final Set<Event> recursAfter;
    final Optional<TimeLimit> timeLimit;
    final Optional<PeriodId> period;
    final Set<Document> documents;
    final Optional<Source> source;

    Clauses(List<Clause> clauses) {
        all = List.copyOf(clauses);
        responsible = united(Clause.By.class, Clause.By::roles);
        exclusive = the(Clause.By.class).anyMatch(Clause.By::exclusive);
        entrusting = the(Clause.ByWhile.class).toList();
        recorders = Stream.concat(
                        responsible.stream(),
                        the(Clause.RecordedBy.class).flatMap(recorded -> recorded.roles().stream()))
                .collect(toUnmodifiableSet());
        circumstances = the(Clause.Given.class).map(Clause.Given::anyOf).toList();
        inTime = the(Clause.GivenInTime.class).findFirst();
        musts = conditions(Strength.MUST);
        shoulds = conditions(Strength.SHOULD);
        prohibitions = the(Clause.Never.class).toList();
        deviationReasons = united(Clause.DeviatesFor.class, Clause.DeviatesFor::reasons);
        handedOverByDeviation = the(Clause.DeviatesFor.class).anyMatch(Clause.DeviatesFor::byAnybody);
        notified = united(Clause.Notifies.class, Clause.Notifies::authorities);
        repetition = the(Clause.Repeats.class).findFirst();
        anyTimes = the(Clause.AnyTimes.class).findAny().isPresent();
        asksFor = first(Clause.AsksFor.class, Clause.AsksFor::consent);
        doneWith = first(Clause.AlsoDoneBy.class, Clause.AlsoDoneBy::step);
        recursAfter = united(Clause.AfterEvery.class, Clause.AfterEvery::events);
        timeLimit = first(Clause.Within.class, Clause.Within::limit);
        period = first(Clause.Until.class, Clause.Until::period);
        documents = united(Clause.Produces.class, Clause.Produces::documents);
        source = first(Clause.According.class, Clause.According::source);
    }

    private List<Clause.Requires> conditions(Strength strength) {
        return the(Clause.Requires.class)
                .filter(requires -> requires.strength() == strength)
                .toList();
    }

    private <C extends Clause, T> Set<T> united(Class<C> kind, Function<C, Set<T>> named) {
        return the(kind).flatMap(clause -> named.apply(clause).stream()).collect(toUnmodifiableSet());
    }

    private <C extends Clause, T> Optional<T> first(Class<C> kind, Function<C, T> named) {
        return the(kind).map(named).findFirst();
    }

    private <C extends Clause> Stream<C> the(Class<C> kind) {
        return all.stream().filter(kind::isInstance).map(kind::cast);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Clauses clauses && all.equals(clauses.all);
    }

    @Override
    public int hashCode() {
        return all.hashCode();
    }

    @Override
    public String toString() {
        return all.toString();
    }
}
