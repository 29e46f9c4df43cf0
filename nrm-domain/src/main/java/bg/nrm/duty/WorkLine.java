package bg.nrm.duty;

import bg.nrm.casefile.CaseReference;
import bg.nrm.procedure.language.ResponsibleRole;
import bg.nrm.procedure.language.Stage;
import bg.nrm.procedure.language.StepId;
import java.time.Instant;
import java.util.Optional;

/**
 * A duty in the list of work: of which case, what, until when; nothing that says who it is.
 *
 * @param edition by which rules
 * @param unverified whether its limit rests on a number nobody has confirmed
 */
public record WorkLine(
        WorkGroup group,
        WorkKey key,
        CaseReference reference,
        String sex,
        String ageBand,
        StepId step,
        Stage stage,
        Optional<Instant> dueAt,
        boolean legal,
        Instant openedAt,
        ResponsibleRole responsible,
        long bodyId,
        String edition,
        boolean unverified) {}
