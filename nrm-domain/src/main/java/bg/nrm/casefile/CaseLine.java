package bg.nrm.casefile;

import java.time.Instant;

/** A case in a list: nothing that says who it is. */
public record CaseLine(
        long caseId,
        CaseReference reference,
        CaseState state,
        String stage,
        String sex,
        String ageBand,
        Instant openedAt,
        Instant lastEntryAt,
        boolean leading) {

    public CaseKey key() {
        return new CaseKey(lastEntryAt, caseId);
    }
}
