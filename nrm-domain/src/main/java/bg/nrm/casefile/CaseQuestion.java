package bg.nrm.casefile;

import bg.nrm.procedure.language.Stage;
import java.util.Optional;

/** Which cases are asked for: worked on or not, in one stage or any, and after which one the page begins. */
public record CaseQuestion(boolean open, Optional<Stage> stage, Optional<CaseKey> after) {

    public static final CaseQuestion OPEN = new CaseQuestion(true, Optional.empty(), Optional.empty());
}
