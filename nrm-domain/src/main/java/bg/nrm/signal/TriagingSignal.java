package bg.nrm.signal;

import bg.nrm.access.Action;
import bg.nrm.access.CaseAccess;
import bg.nrm.access.CurrentActor;
import bg.nrm.access.NotFound;
import bg.nrm.access.ObjectType;
import bg.nrm.access.Permitted;
import bg.nrm.access.Trail;
import bg.nrm.input.Problem;
import bg.nrm.input.Problems;
import bg.nrm.question.Conflict;
import bg.nrm.signal.SignalChange.Changed;
import bg.nrm.signal.SignalChange.Invalid;
import bg.nrm.signal.SignalEntry.Happening;
import bg.nrm.signal.SignalEntry.Kind;
import bg.nrm.time.Stored;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Looks at a signal and decides what it is about. Decided once, it can be decided otherwise; every decision stays in its story. */
@ApplicationScoped
@Transactional
public class TriagingSignal {

    @Inject
    private Signals signals;

    @Inject
    private CaseAccess access;

    @Inject
    private CurrentActor current;

    @Inject
    private Trail trail;

    @Inject
    private Clock clock;

    @Inject
    private Event<SignalTriaged> triaged;

    /** Somebody looks at it now; whoever comes second sees that. */
    @Permitted(Action.SIGNAL_TRIAGED)
    public SignalChange takeUp(long id) {
        Signal signal = require(id);
        if (signal.state() == SignalState.NEW) {
            signal.takenUp();
            signals.changed(signal, new Happening(Kind.TAKEN_UP, "", ""), current.get(), now());
        }
        return new Changed(signal.version());
    }

    /** Records the decision with its reason, or both values when somebody changed the signal since it was read. */
    @Permitted(Action.SIGNAL_TRIAGED)
    public SignalChange triage(long id, long version, Triage triage) {
        Signal signal = require(id);
        List<Problem> problems = new Problems()
                .text("reason", triage.reason(), SignalQuestions.NARRATIVE_LETTERS)
                .when(triage.reason().isEmpty(), "reason", "text.missing")
                .list();
        if (!problems.isEmpty()) {
            return new Invalid(problems);
        }
        if (signal.version() != version) {
            return new SignalChange.Conflict(signal.version(), new Conflict(signal.facts(), signal.facts(), List.of()));
        }
        Instant now = now();
        signal.triaged(triage, current.get(), now);
        signals.changed(
                signal, new Happening(Kind.TRIAGED, triage.outcome().name(), triage.reason()), current.get(), now);
        trail.detail("outcome=" + triage.outcome());
        triaged.fire(new SignalTriaged(id, signal.number(), triage.outcome(), signal.personIds(), now));
        return new Changed(signal.version());
    }

    private Signal require(long id) {
        access.requireSignal(id);
        trail.about(ObjectType.SIGNAL, id);
        return signals.lock(id).orElseThrow(NotFound::new);
    }

    private Instant now() {
        return Stored.now(clock);
    }
}
