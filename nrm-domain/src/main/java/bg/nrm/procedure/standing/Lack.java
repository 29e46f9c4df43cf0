package bg.nrm.procedure.standing;

import bg.nrm.procedure.language.Circumstance;
import bg.nrm.procedure.language.Consent;
import bg.nrm.procedure.language.Fact;
import bg.nrm.procedure.language.PeriodId;
import bg.nrm.procedure.language.ResponsibleRole;
import bg.nrm.procedure.language.StepId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a step lacks so that it may be taken, and the ways out. */
public sealed interface Lack {

    /** What would remove it; empty where nothing can. */
    List<WayOut> waysOut();

    /** Whether no danger lifts it: then a deviation does not get past it either. */
    default boolean isAbsolute() {
        return false;
    }

    /** Forbidden while this holds. */
    record Forbidden(Circumstance circumstance) implements Lack {

        @Override
        public List<WayOut> waysOut() {
            return List.of();
        }

        @Override
        public boolean isAbsolute() {
            return true;
        }
    }

    /** No danger lifts what stands in the way of this step: it is not there to save a life, and it may do harm. */
    record NoDeviation(StepId step) implements Lack {

        @Override
        public List<WayOut> waysOut() {
            return List.of();
        }

        @Override
        public boolean isAbsolute() {
            return true;
        }
    }

    /** None of these steps has been done. */
    record StepMissing(Set<StepId> anyOf) implements Lack {

        @Override
        public List<WayOut> waysOut() {
            return anyOf.stream().sorted().<WayOut>map(WayOut.Take::new).toList();
        }
    }

    /** The person was not asked yet, or answered no. */
    record ConsentMissing(Consent consent, boolean refused) implements Lack {

        @Override
        public List<WayOut> waysOut() {
            return List.of(new WayOut.Ask(consent));
        }
    }

    record CircumstanceMissing(Circumstance circumstance) implements Lack {

        @Override
        public List<WayOut> waysOut() {
            return List.of(new WayOut.Find(circumstance));
        }
    }

    record CircumstancePrevails(Circumstance circumstance) implements Lack {

        @Override
        public List<WayOut> waysOut() {
            return List.of(new WayOut.End(circumstance));
        }
    }

    /** The step concerns only cases in which one of these holds. */
    record NotConcerned(Set<Fact> anyOf) implements Lack {

        @Override
        public List<WayOut> waysOut() {
            return anyOf.stream()
                    .sorted(Comparator.comparing(Fact::name))
                    .map(NotConcerned::wayOut)
                    .toList();
        }

        private static WayOut wayOut(Fact fact) {
            if (fact instanceof StepId step) {
                return new WayOut.Take(step);
            }
            return fact instanceof Consent consent ? new WayOut.Ask(consent) : new WayOut.Find((Circumstance) fact);
        }
    }

    /** It is no duty any more: the consent came after the period had run out. */
    record AgreedTooLate(Consent consent, PeriodId period) implements Lack {

        @Override
        public List<WayOut> waysOut() {
            return List.of();
        }
    }

    record PeriodRunning(PeriodId period, Optional<Instant> until) implements Lack {

        @Override
        public List<WayOut> waysOut() {
            return List.of(new WayOut.Wait(until));
        }
    }

    /** The time for it is over, or has not begun. */
    record PeriodNotRunning(PeriodId period, Optional<Instant> endedAt) implements Lack {

        @Override
        public List<WayOut> waysOut() {
            return List.of();
        }
    }

    record StepPaused(StepId step, Pause pause) implements Lack {

        @Override
        public List<WayOut> waysOut() {
            return List.of(new WayOut.Resume(step));
        }
    }

    record CaseIsClosed(ClosingReason reason, Instant at) implements Lack {

        @Override
        public List<WayOut> waysOut() {
            return List.of(new WayOut.Reopen());
        }

        @Override
        public boolean isAbsolute() {
            return true;
        }
    }

    record NotResponsible(Set<ResponsibleRole> responsible) implements Lack {

        @Override
        public List<WayOut> waysOut() {
            return List.of(new WayOut.Entrust(responsible));
        }
    }
}
