package bg.nrm.reporting.outcomes;

import bg.nrm.casefile.Details;
import bg.nrm.procedure.language.StepId;
import java.time.Instant;

/** What the story of a case says about an outcome: that it was found, asked about or looked at again. */
record ToldOutcome(
        long caseId,
        int position,
        StepId step,
        Details details,
        Instant happenedAt,
        NegativeFinding.Body body,
        Instant caseBegan) {}
