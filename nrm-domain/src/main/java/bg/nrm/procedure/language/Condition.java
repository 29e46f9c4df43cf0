package bg.nrm.procedure.language;

import java.util.Set;

/** What has to be so before a step may be taken. */
public sealed interface Condition {

    /** One of these steps has been done. */
    record StepDone(Set<StepId> anyOf) implements Condition {

        public StepDone {
            anyOf = Set.copyOf(anyOf);
        }
    }

    /** The person's last answer was yes. */
    record ConsentGiven(Consent consent) implements Condition {}

    record Holds(Circumstance circumstance) implements Condition {}

    record HoldsNot(Circumstance circumstance) implements Condition {}

    /** The period is not running: it has ended, or never began for this person. */
    record NotRunning(PeriodId period) implements Condition {}

    record Running(PeriodId period) implements Condition {}
}
