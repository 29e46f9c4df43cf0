package bg.nrm.signal;

import static bg.nrm.signal.SignalQuestions.FACTS;

import bg.nrm.access.Action;
import bg.nrm.access.CaseAccess;
import bg.nrm.access.CurrentActor;
import bg.nrm.access.NotFound;
import bg.nrm.access.ObjectType;
import bg.nrm.access.Permitted;
import bg.nrm.access.Trail;
import bg.nrm.input.Blank;
import bg.nrm.input.Problem;
import bg.nrm.input.Problems;
import bg.nrm.person.PersonAnswers;
import bg.nrm.person.PersonChecks;
import bg.nrm.person.SameNumbers;
import bg.nrm.question.Answers;
import bg.nrm.question.Edit;
import bg.nrm.signal.SignalChange.Changed;
import bg.nrm.signal.SignalChange.Invalid;
import bg.nrm.signal.SignalEntry.Happening;
import bg.nrm.signal.SignalEntry.Kind;
import bg.nrm.time.Sofia;
import bg.nrm.time.Stored;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Puts facts of a signal right and adds what became known later. What was said first stays as it was said. */
@ApplicationScoped
@Transactional
public class ChangingSignal {

    @Inject
    private Signals signals;

    @Inject
    private SignalReaders readers;

    @Inject
    private SignalChecks checks;

    @Inject
    private PersonChecks personChecks;

    @Inject
    private SameNumbers sameNumbers;

    @Inject
    private CaseAccess access;

    @Inject
    private CurrentActor current;

    @Inject
    private Trail trail;

    @Inject
    private Clock clock;

    /** Records other facts, or says what is wrong with them, or shows both values. */
    @Permitted(Action.SIGNAL_CHANGED)
    public SignalChange change(long id, Edit edit) {
        require(id);
        List<Problem> problems = checks.problems(edit.after(), now());
        if (!problems.isEmpty()) {
            return new Invalid(problems);
        }
        Signal signal = signals.lock(id).orElseThrow(NotFound::new);
        if (signal.version() != edit.version() && !edit.sees(FACTS, signal.facts())) {
            return new SignalChange.Conflict(signal.version(), edit.against(FACTS, signal.facts()));
        }
        String parts = String.join(",", FACTS.changed(signal.facts(), edit.after()));
        signal.become(edit.after());
        readers.admitCommissionOfDistrict(signal);
        return changed(signal, new Happening(Kind.CHANGED, parts, ""));
    }

    /** Adds what became known. Two people can add at once; nothing is overwritten. */
    @Permitted(Action.SIGNAL_CHANGED)
    public SignalChange add(long id, String text) {
        require(id);
        List<Problem> problems = new Problems()
                .text("added", text, SignalQuestions.NARRATIVE_LETTERS)
                .when(Blank.is(text), "added", "text.missing")
                .list();
        if (!problems.isEmpty()) {
            return new Invalid(problems);
        }
        Signal signal = signals.lock(id).orElseThrow(NotFound::new);
        signals.enter(signal, new Happening(Kind.ADDED, "", Blank.trimmed(text)), current.get(), now());
        return new Changed(signal.version());
    }

    /** Adds somebody the signal turned out to be about. */
    @Permitted(Action.SIGNAL_CHANGED)
    public SignalChange addPerson(long id, Answers details) {
        require(id);
        Instant now = now();
        List<Problem> problems = new Problems()
                .all(personChecks.problems(details, Sofia.dayOf(now)))
                .all(sameNumbers.problems(details))
                .list();
        if (!problems.isEmpty()) {
            return new Invalid(problems);
        }
        Signal signal = signals.lock(id).orElseThrow(NotFound::new);
        signal.names(signals.addPerson(PersonAnswers.recorded(details, PersonAnswers.UNKNOWN, now), current.get(), now)
                .id());
        return changed(signal, new Happening(Kind.PERSON_ADDED, "", ""));
    }

    private void require(long id) {
        access.requireSignal(id);
        trail.about(ObjectType.SIGNAL, id);
    }

    private Changed changed(Signal signal, Happening happening) {
        signals.changed(signal, happening, current.get(), now());
        return new Changed(signal.version());
    }

    private Instant now() {
        return Stored.now(clock);
    }
}
