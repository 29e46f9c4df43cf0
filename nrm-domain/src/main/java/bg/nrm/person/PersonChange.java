package bg.nrm.person;

import bg.nrm.access.Attempt;
import bg.nrm.audit.AuditEvent.Outcome;
import bg.nrm.input.Problem;
import java.util.List;

/** What became of a change to a person's record. */
public sealed interface PersonChange extends Attempt {

    @Override
    default Outcome outcome() {
        return this instanceof Changed ? Outcome.DONE : Outcome.NOT_DONE;
    }

    /** It is recorded; the record now has this version. */
    record Changed(long version) implements PersonChange {}

    /** It cannot be recorded as it is. */
    record Invalid(List<Problem> problems) implements PersonChange {}

    /**
     * Somebody else changed the record meanwhile. Nothing is recorded yet: both values of every part that differs are here, to be
     * chosen from, and the version to come back with.
     */
    record Conflict(long version, bg.nrm.question.Conflict between) implements PersonChange {}
}
