package bg.nrm.signal;

import bg.nrm.access.Action;
import bg.nrm.access.CaseAccess;
import bg.nrm.access.CurrentActor;
import bg.nrm.access.NotFound;
import bg.nrm.access.ObjectType;
import bg.nrm.access.Permitted;
import bg.nrm.access.Trail;
import bg.nrm.organisation.Organisation;
import bg.nrm.organisation.Organisations;
import bg.nrm.signal.SignalEntry.Happening;
import bg.nrm.signal.SignalEntry.Kind;
import bg.nrm.time.Stored;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Lets another body know a signal. It stays in the story of the signal who did and when. */
@ApplicationScoped
@Transactional
public class PassingSignal {

    @Inject
    private Signals signals;

    @Inject
    private SignalReaders readers;

    @Inject
    private Organisations organisations;

    @Inject
    private CaseAccess access;

    @Inject
    private CurrentActor current;

    @Inject
    private Trail trail;

    @Inject
    private Clock clock;

    /** From now on this body may know the signal and its persons; known to it already, nothing changes. */
    @Permitted(Action.SIGNAL_PASSED)
    public void pass(long id, String bodyCode) {
        access.requireSignal(id);
        trail.about(ObjectType.SIGNAL, id).detail("to=" + bodyCode);
        Organisation body = organisations.withCode(bodyCode).orElseThrow(NotFound::new);
        Signal signal = signals.lock(id).orElseThrow(NotFound::new);
        if (readers.bodies(id).stream().noneMatch(known -> known.id() == body.id())) {
            readers.admit(signal, body);
            signals.enter(signal, new Happening(Kind.PASSED, body.code(), ""), current.get(), Stored.now(clock));
        }
    }
}
