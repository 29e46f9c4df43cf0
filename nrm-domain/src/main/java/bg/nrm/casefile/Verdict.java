package bg.nrm.casefile;

import bg.nrm.input.Problem;
import bg.nrm.procedure.standing.Obstacle;
import java.util.List;
import java.util.function.Supplier;

/** What an act says after looking at the case. */
public sealed interface Verdict {

    /** This is to be told, in this order, and with it the file of the case changes. */
    record Tell(List<Telling> what, FileChange change) implements Verdict {
        public Tell {
            what = List.copyOf(what);
        }
    }

    /** Nothing is to be told. */
    record Not(Recording why) implements Verdict {}

    static Verdict tell(Telling... what) {
        return tell(FileChange.NONE, what);
    }

    static Verdict tell(FileChange change, Telling... what) {
        return new Tell(List.of(what), change);
    }

    /** What is said when nothing is wrong. */
    static Verdict unless(List<Problem> problems, Supplier<Verdict> otherwise) {
        return problems.isEmpty() ? otherwise.get() : new Not(new Recording.Invalid(problems));
    }

    static Verdict invalid(String field, String code, Object... details) {
        return new Not(Recording.invalid(field, code, details));
    }

    static Verdict refused(List<Obstacle> obstacles) {
        return new Not(new Recording.Refused(obstacles));
    }
}
