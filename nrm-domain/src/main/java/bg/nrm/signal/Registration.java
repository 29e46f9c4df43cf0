package bg.nrm.signal;

import bg.nrm.access.Attempt;
import bg.nrm.audit.AuditEvent.Outcome;
import bg.nrm.input.Problem;
import java.util.List;

/** What became of an intake. */
public sealed interface Registration extends Attempt {

    @Override
    default Outcome outcome() {
        return this instanceof Registered ? Outcome.DONE : Outcome.NOT_DONE;
    }

    /**
     * The signal is in the register.
     *
     * @param again whether the same intake had been registered before
     */
    record Registered(long id, SignalNumber number, boolean again) implements Registration {}

    /** Nothing is registered: this has to be put right first. */
    record Invalid(List<Problem> problems) implements Registration {}
}
