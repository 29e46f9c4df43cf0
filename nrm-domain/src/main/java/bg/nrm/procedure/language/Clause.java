package bg.nrm.procedure.language;

import java.util.Optional;
import java.util.Set;

/** One thing the SOP says about a step. A step is nothing but its clauses. */
public sealed interface Clause {

    /** Who acts. Exclusive: even a deviation does not hand the step to anybody else. */
    record By(Set<Role> roles, boolean exclusive) implements Clause {}

    /** Who may write down what others, often the person, have done. */
    record RecordedBy(Set<Role> roles) implements Clause {}

    /** Concerns only cases in which one of these holds. */
    record Given(Set<Fact> anyOf) implements Clause {}

    /** A condition: a must blocks, a should warns; exceptions lift it; a principle may stand behind it. */
    record Requires(Strength strength, Condition condition, Set<Circumstance> exceptions, Optional<Principle> principle)
            implements Clause {}

    /** The step is asking for this consent: the person's answer, yes or no, completes it. */
    record AsksFor(Consent consent) implements Clause {}

    /** Taken with this other step, which does all that this one does. */
    record AlsoDoneBy(StepId step) implements Clause {}

    /** Due again each time one of these happens. */
    record AfterEvery(Set<Event> events) implements Clause {}

    record Within(TimeLimit limit) implements Clause {}

    /** There is time for it until the period ends. */
    record Until(PeriodId period) implements Clause {}

    record Produces(Set<Document> documents) implements Clause {}

    /** Its source, where it is not the measure's. */
    record According(Source source) implements Clause {}
}
