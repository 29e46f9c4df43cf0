package bg.nrm.procedure.language;

import java.util.List;
import java.util.Set;

/** One thing the procedure says about a period. */
public sealed interface PeriodClause {

    /** Begins with the first of these to happen; if renewed, begins anew whenever one happens again. */
    record StartsWith(Set<Event> events, boolean renewed) implements PeriodClause {}

    /** Does not begin while this holds. */
    record NotWhile(Circumstance circumstance) implements PeriodClause {}

    record Lasts(Length length) implements PeriodClause {}

    /** No extension reaches beyond this, counted from the beginning. */
    record NeverLongerThan(Length length) implements PeriodClause {}

    /** Who ends it before this says why. */
    record NotShorterThan(Length length) implements PeriodClause {}

    /** A limit of proceedings: {@link AtDayOff#MOVES}. */
    record MovesAtDayOff() implements PeriodClause {}

    record EndsEarlyWith(Set<Event> events) implements PeriodClause {}

    /** What is offered to the person when it is over. */
    record ThenOffer(List<StepId> steps) implements PeriodClause {}
}
