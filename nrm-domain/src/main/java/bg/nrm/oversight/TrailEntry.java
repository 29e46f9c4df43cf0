package bg.nrm.oversight;

import bg.nrm.access.Role;
import bg.nrm.audit.AuditEvent;
import bg.nrm.audit.RecordedEvent;
import java.util.Optional;
import java.util.Set;

/**
 * An event as an auditor sees it.
 *
 * @param roles what the user is in the office today; empty for the system and for a failed log-in
 * @param caseReference reference of the case, which says nothing about whose case it is
 */
public record TrailEntry(RecordedEvent recorded, Set<Role> roles, Optional<String> caseReference) {

    public long seq() {
        return recorded.seq();
    }

    /** Empty when what is stored can no longer be read as an event. */
    public Optional<AuditEvent> event() {
        return recorded.event();
    }
}
