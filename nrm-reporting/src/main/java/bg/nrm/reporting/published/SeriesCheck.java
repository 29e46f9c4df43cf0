package bg.nrm.reporting.published;

import bg.nrm.access.Attempt;
import bg.nrm.audit.AuditEvent.Outcome;

/** What came of holding a file of published figures against itself: where it contradicts itself, or why it could not be read. */
public sealed interface SeriesCheck extends Attempt permits CheckedSeries, Flaw {

    @Override
    default Outcome outcome() {
        return this instanceof CheckedSeries ? Outcome.DONE : Outcome.NOT_DONE;
    }
}
