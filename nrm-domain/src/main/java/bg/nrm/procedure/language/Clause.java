package bg.nrm.procedure.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One thing the SOP says about a step. A step is nothing but its clauses. */
public sealed interface Clause {

    /** Who acts. Exclusive: even a deviation does not hand the step to anybody else. */
    record By(Set<ResponsibleRole> roles, boolean exclusive) implements Clause {}

    /** While this holds these act, and who acts otherwise may only write it down. */
    record ByWhile(Circumstance circumstance, Set<ResponsibleRole> roles) implements Clause {}

    /** Who may write down what others, often the person, have done. */
    record RecordedBy(Set<ResponsibleRole> roles) implements Clause {}

    /** Concerns only cases in which one of these holds. */
    record Given(Set<Fact> anyOf) implements Clause {}

    /** Concerns only cases in which this consent was given before the period ran out, or before it began; later it is no duty. */
    record GivenInTime(Consent consent, PeriodId period) implements Clause {}

    /** A condition: a must blocks, a should warns; exceptions lift it; a principle may stand behind it. */
    record Requires(Strength strength, Condition condition, Set<Circumstance> exceptions, Optional<Principle> principle)
            implements Clause {}

    /** Forbidden while this holds, by a rule that no danger lifts: not even a deviation gets past it. */
    record Never(Circumstance circumstance, Source source) implements Clause {}

    /**
     * May be taken although something stands in the way, for one of these reasons and no other. A step without this clause has no
     * deviation at all: what it waits for protects the person, or is a limit of law.
     *
     * @param byAnybody whether whoever is there may act; otherwise the step stays with those whose step it is
     */
    record DeviatesFor(Set<DeviationReason> reasons, boolean byAnybody) implements Clause {}

    /** All of these are told in one act: whoever records it says that each of them was. */
    record Notifies(Set<ResponsibleRole> authorities) implements Clause {}

    /** The step is asking for this consent: the person's answer, yes or no, completes it. */
    record AsksFor(Consent consent) implements Clause {}

    /** Taken with this other step, which does all that this one does. */
    record AlsoDoneBy(StepId step) implements Clause {}

    /** Due again each time one of these happens. */
    record AfterEvery(Set<Event> events) implements Clause {}

    /**
     * Due again and again while a period runs: with one length each time so long after the last, with several so long after the
     * beginning of the period, one after the other.
     */
    record Repeats(List<Length> turns, PeriodId period) implements Clause {

        public Repeats {
            turns = List.copyOf(turns);
        }

        public boolean isSchedule() {
            return turns.size() > 1;
        }
    }

    /** May be taken any number of times: each tells something of its own. */
    record AnyTimes() implements Clause {}

    record Within(TimeLimit limit) implements Clause {}

    /** There is time for it until the period ends. */
    record Until(PeriodId period) implements Clause {}

    record Produces(Set<Document> documents) implements Clause {}

    /** Its source, where it is not the measure's. */
    record According(Source source) implements Clause {}
}
