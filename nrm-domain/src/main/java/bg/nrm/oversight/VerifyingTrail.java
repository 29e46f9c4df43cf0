package bg.nrm.oversight;

import bg.nrm.access.Action;
import bg.nrm.access.ObjectType;
import bg.nrm.access.Permitted;
import bg.nrm.access.Trail;
import bg.nrm.audit.AuditTrail;
import bg.nrm.audit.Finding;
import bg.nrm.audit.Link;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/**
 * Verifies the chain from within the application. An auditor who does not trust the application runs the command of its own,
 * {@link bg.nrm.audit.VerifyAudit}.
 */
@ApplicationScoped
@Transactional
public class VerifyingTrail {

    @Inject
    private AuditTrail events;

    @Inject
    private Trail trail;

    /** Goes through every event now, against a checkpoint that was kept elsewhere if there is one. */
    @Permitted(Action.AUDIT_VERIFIED)
    public Finding verify(Optional<Link> checkpoint) {
        Finding finding = events.verify(checkpoint);
        trail.about(ObjectType.AUDIT).detail(LastVerification.codes(finding));
        return finding;
    }
}
