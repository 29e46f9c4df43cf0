package bg.nrm.casefile;

import bg.nrm.procedure.standing.Obstacle;
import java.util.List;

/** What an act says after looking at the case. */
public sealed interface Verdict {

    /** This is to be told, in this order. */
    record Tell(List<Telling> what) implements Verdict {
        public Tell {
            what = List.copyOf(what);
        }
    }

    /** Nothing is to be told. */
    record Not(Recording why) implements Verdict {}

    static Verdict tell(Telling... what) {
        return new Tell(List.of(what));
    }

    static Verdict invalid(String field, String code, Object... details) {
        return new Not(Recording.invalid(field, code, details));
    }

    static Verdict refused(List<Obstacle> obstacles) {
        return new Not(new Recording.Refused(obstacles));
    }
}
