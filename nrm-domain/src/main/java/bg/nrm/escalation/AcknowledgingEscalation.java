package bg.nrm.escalation;

import bg.nrm.access.Action;
import bg.nrm.access.CurrentActor;
import bg.nrm.access.NotFound;
import bg.nrm.access.ObjectType;
import bg.nrm.access.Permitted;
import bg.nrm.access.Trail;
import bg.nrm.time.Stored;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Whoever a missed limit was told to says that they have seen it. It stays until the duty is done: seeing is not acting. */
@ApplicationScoped
@Transactional
public class AcknowledgingEscalation {

    @Inject
    private Escalations escalations;

    @Inject
    private CurrentActor current;

    @Inject
    private Trail trail;

    @Inject
    private Clock clock;

    @Permitted(Action.ESCALATION_ACKNOWLEDGED)
    public void acknowledge(long id) {
        long caseId = escalations.see(id, current.get(), Stored.now(clock)).orElseThrow(NotFound::new);
        trail.about(ObjectType.ESCALATION, id).inCase(caseId);
    }
}
