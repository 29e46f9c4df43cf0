package bg.nrm.administration;

import bg.nrm.access.Attempt;
import bg.nrm.audit.AuditEvent.Outcome;
import bg.nrm.input.Problem;
import java.util.List;

/** What came of a change that an administrator wanted. */
public sealed interface Change extends Attempt {

    @Override
    default Outcome outcome() {
        if (this instanceof Made || this instanceof Proposed) {
            return Outcome.DONE;
        }
        return this instanceof Refused ? Outcome.REFUSED : Outcome.NOT_DONE;
    }

    /** It is made; the key of the record. */
    record Made(long id) implements Change {}

    /**
     * It waits for another administrator.
     *
     * @param alone whether it was done at once, by the only administrator there is
     */
    record Proposed(long id, boolean alone) implements Change {}

    /** It is not, for these reasons. */
    record Refused(List<Problem> problems) implements Change {
        public Refused {
            problems = List.copyOf(problems);
        }

        static Refused because(String field, String code, Object... details) {
            return new Refused(List.of(Problem.at(field, code, details)));
        }
    }

    /** Somebody else has changed the record since it was shown: look at it again. */
    record Overtaken() implements Change {}
}
