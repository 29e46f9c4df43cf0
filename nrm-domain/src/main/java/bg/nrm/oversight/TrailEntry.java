package bg.nrm.oversight;

import bg.nrm.access.Role;
import bg.nrm.audit.AuditEvent;
import bg.nrm.audit.Link;
import java.util.Optional;
import java.util.Set;

/**
 * An event as an auditor sees it.
 *
 * @param claimed the place in the chain that the stored hash claims
 * @param previous the stored hash of the event before it
 * @param event empty when what is stored can no longer be read as an event
 * @param holds whether the event and its stored hash belong together
 * @param roles what the user is in the office today; empty for the system and for a failed log-in
 * @param caseReference reference of the case, which says nothing about whose case it is
 */
public record TrailEntry(
        Link claimed,
        byte[] previous,
        Optional<AuditEvent> event,
        boolean holds,
        Set<Role> roles,
        Optional<String> caseReference) {

    public long seq() {
        return claimed.seq();
    }
}
