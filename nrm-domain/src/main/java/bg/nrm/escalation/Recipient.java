package bg.nrm.escalation;

import bg.nrm.access.Role;
import java.util.Optional;

/**
 * To whom a missed limit is told: whoever holds the role in the body or, where it is known, one user.
 *
 * @param localUnknown whether the register cannot tell which local commission is competent
 */
record Recipient(long bodyId, Role role, Optional<Long> userId, boolean localUnknown) {}
