package bg.nrm.access;

import bg.nrm.audit.AuditEvent;
import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;

/** Events of acts inside acts, kept until the outermost is done: the head of the chain is locked as late as possible. */
@RequestScoped
class PendingEvents {

    private List<AuditEvent> events = new ArrayList<>();

    void add(AuditEvent event) {
        events.add(event);
    }

    List<AuditEvent> take() {
        List<AuditEvent> taken = events;
        events = new ArrayList<>();
        return taken;
    }
}
