package bg.nrm.procedure.standing;

import bg.nrm.procedure.language.Citation;
import bg.nrm.procedure.language.Principle;
import java.util.List;
import java.util.Optional;

/** Why a step may not be taken yet: what is missing, the rule it comes from, and the way out. */
public record Obstacle(Lack what, Citation source, Optional<Principle> principle) {

    public List<WayOut> waysOut() {
        return what.waysOut();
    }
}
