package bg.nrm.web.api.casefile;

import bg.nrm.access.CaseAccess.Basis;
import bg.nrm.casefile.EndOfAccess;
import bg.nrm.casefile.ReadingWhoKnows.Knower;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A body that knows a case or once did. */
public record KnowerShown(
        @Schema(description = "Code of the body") String body,
        @Schema(description = "On what ground it was let in") Basis ground,
        Instant since,
        @Schema(description = "Whether it knows the case now") boolean knows,
        @Schema(description = "The first moment without access, past or known beforehand") Optional<Instant> until,
        @Schema(description = "What ends or ended it") Optional<EndOfAccess.Reason> reason) {

    static KnowerShown of(Knower knower, Instant now, BodyCodes bodies) {
        return new KnowerShown(
                bodies.code(knower.admission().organisationId()),
                knower.admission().basis(),
                knower.admission().since(),
                !knower.isOver(now),
                knower.admission().until(),
                knower.end().map(EndOfAccess::reason));
    }
}
