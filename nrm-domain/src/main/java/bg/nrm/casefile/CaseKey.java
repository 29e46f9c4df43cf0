package bg.nrm.casefile;

import bg.nrm.time.Stored;
import java.time.Instant;
import java.util.Optional;

/** Where a page of the case list ends, so that the next begins after it, whatever has moved meanwhile. */
public record CaseKey(Instant lastEntryAt, long caseId) {

    /** As it stands in a link. */
    public String text() {
        return Stored.micros(lastEntryAt) + "-" + caseId;
    }

    /** What stands in a link; empty when somebody changed it. */
    public static Optional<CaseKey> typed(String text) {
        if (!text.matches("\\d{1,17}-\\d{1,18}")) {
            return Optional.empty();
        }
        String[] parts = text.split("-");
        return Optional.of(new CaseKey(Stored.ofMicros(Long.parseLong(parts[0])), Long.parseLong(parts[1])));
    }
}
