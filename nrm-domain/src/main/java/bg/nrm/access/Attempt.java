package bg.nrm.access;

import bg.nrm.audit.AuditEvent.Outcome;

/**
 * What a use case answers when it may have left everything as it was. The {@link Guard} writes down which it was: an answer that is
 * a value and not an exception leaves the transaction alone, and would otherwise look like an act that took place.
 */
public interface Attempt {

    /** Whether the act took place. */
    Outcome outcome();
}
