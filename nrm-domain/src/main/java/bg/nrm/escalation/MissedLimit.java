package bg.nrm.escalation;

import java.time.Instant;
import java.util.Optional;

/**
 * A duty whose time is over, and which nobody has been told of at the level it has reached.
 *
 * @param leading the body that leads the case
 * @param coordinator whoever leads the case there, as long as they still can
 */
record MissedLimit(long caseId, String step, Instant due, long leading, Optional<Long> coordinator) {}
