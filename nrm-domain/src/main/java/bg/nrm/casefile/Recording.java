package bg.nrm.casefile;

import bg.nrm.access.Attempt;
import bg.nrm.audit.AuditEvent.Outcome;
import bg.nrm.input.Problem;
import bg.nrm.procedure.standing.Obstacle;
import java.util.List;

/** What came of wanting to record something in a case. Only {@link Recorded} has changed anything. */
public sealed interface Recording extends Attempt {

    @Override
    default Outcome outcome() {
        if (this instanceof Recorded) {
            return Outcome.DONE;
        }
        return this instanceof Refused ? Outcome.REFUSED : Outcome.NOT_DONE;
    }

    /** It is in the story. The same answer comes for the same form sent twice. */
    record Recorded(CaseReference reference, int position) implements Recording {}

    /** The procedure does not allow it now: the same obstacles that were shown before. */
    record Refused(List<Obstacle> obstacles) implements Recording {
        public Refused {
            obstacles = List.copyOf(obstacles);
        }
    }

    /** It cannot be kept as it was typed. */
    record Invalid(List<Problem> problems) implements Recording {
        public Invalid {
            problems = List.copyOf(problems);
        }
    }

    /**
     * The same has been recorded already, perhaps by a colleague meanwhile. Both stay: what was typed is not lost, and may be
     * recorded again on purpose.
     */
    record Overtaken(List<StoryEntry> recorded) implements Recording {
        public Overtaken {
            recorded = List.copyOf(recorded);
        }
    }

    static Recording invalid(String field, String code, Object... details) {
        return new Invalid(List.of(Problem.at(field, code, details)));
    }
}
