package bg.nrm.procedure.standing;

import bg.nrm.procedure.language.Stage;
import bg.nrm.procedure.language.StepId;
import java.util.List;

/** How one of the five stages stands: its state, a pip for every step that concerns the case, and whether the case is here. */
public record StageStanding(Stage stage, State state, List<Pip> pips, boolean here) {

    public enum State {
        DONE,
        OPEN,
        /** A consent or a principle stands in the way, and somebody can do something about it. */
        BLOCKED,
        WAITING
    }

    /** One step as a point on the path. */
    public record Pip(StepId step, Mark mark) {}

    public enum Mark {
        DONE,
        /** May be done now. */
        NOW,
        OBSTACLE,
        DEVIATION,
        AHEAD
    }
}
