package bg.nrm.access;

import bg.nrm.audit.AuditLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Asks the policy whether the user may do an act at all. The {@link Guard} asks before every use case; a page that shows an empty
 * form before any use case runs asks here itself, so that nobody even sees a place that is not theirs.
 */
@ApplicationScoped
public class Admission {

    @Inject
    private CurrentActor current;

    @Inject
    private AuditLog log;

    @Inject
    private Events events;

    /** Goes on, or records the refusal and throws {@link NotPermitted}. */
    public void require(Action action) {
        if (!current.get().may(action)) {
            log.appendApart(events.refusal(action));
            throw new NotPermitted(action.name());
        }
    }
}
