package bg.nrm.signal;

import bg.nrm.access.Action;
import bg.nrm.access.CurrentActor;
import bg.nrm.access.ObjectType;
import bg.nrm.access.Permitted;
import bg.nrm.access.Trail;
import bg.nrm.input.Problem;
import bg.nrm.input.Problems;
import bg.nrm.person.PersonAnswers;
import bg.nrm.person.SameNumbers;
import bg.nrm.question.Answers;
import bg.nrm.signal.Registration.Invalid;
import bg.nrm.signal.Registration.Registered;
import bg.nrm.time.Stored;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** Registers a signal with everything in it, or nothing. Handed in twice, it is registered once. */
@ApplicationScoped
@Transactional
public class RegisteringSignal {

    @Inject
    private Signals signals;

    @Inject
    private SignalChecks checks;

    @Inject
    private SameNumbers sameNumbers;

    @Inject
    private CurrentActor current;

    @Inject
    private Trail trail;

    @Inject
    private Clock clock;

    /** The number in the register, or what has to be put right first. */
    @Permitted(Action.SIGNAL_REGISTERED)
    public Registration register(Intake intake) {
        Instant now = Stored.now(clock);
        List<Problem> problems = new Problems()
                .all(checks.problems(intake, now))
                .all(knownNumbers(intake))
                .list();
        if (!problems.isEmpty()) {
            trail.about(ObjectType.SIGNAL).detail("problems=" + problems.size());
            return new Invalid(problems);
        }
        Signals.Entered entered = signals.add(withContactsChecked(intake, now), current.get(), now);
        Signal signal = entered.signal();
        trail.about(ObjectType.SIGNAL, signal.id())
                .detail("number=" + signal.number() + ";persons=" + signal.personCount() + ";again=" + entered.again());
        return new Registered(signal.id(), signal.number(), entered.again());
    }

    /** Handed in again, the persons are the ones of the first time. */
    private List<Problem> knownNumbers(Intake intake) {
        if (signals.handedIn(intake.submission(), current.get().userId()).isPresent()) {
            return List.of();
        }
        return IntStream.range(0, intake.persons().size())
                .boxed()
                .flatMap(i -> sameNumbers.problems(intake.persons().get(i)).stream()
                        .map(problem -> problem.in("persons[" + i + "]")))
                .toList();
    }

    /** What is agreed about reaching a person was agreed when the signal was taken. */
    private static Intake withContactsChecked(Intake intake, Instant now) {
        List<Answers> persons = intake.persons().stream()
                .map(person -> PersonAnswers.recorded(person, PersonAnswers.UNKNOWN, now))
                .toList();
        return new Intake(intake.submission(), intake.facts(), intake.narrative(), persons, intake.sharing());
    }
}
