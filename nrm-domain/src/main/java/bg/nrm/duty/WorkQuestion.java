package bg.nrm.duty;

import bg.nrm.procedure.language.Stage;
import java.util.Optional;

/** Which work is asked for: of one group or all, of one stage or all, and after which duty a page of one group begins. */
public record WorkQuestion(Optional<WorkGroup> group, Optional<Stage> stage, Optional<WorkKey> after) {

    public WorkQuestion {
        after = group.isPresent() ? after : Optional.empty();
    }
}
