package bg.nrm.paper;

import java.time.Instant;
import java.util.Optional;

/**
 * That somebody signed a version of a paper by hand, or would not. Of several the last counts.
 *
 * @param documentId the scan of the signed sheet, among the documents of the case
 */
public record Signature(
        Signatory signatory, Answer answer, Instant signedAt, Optional<Long> documentId, Instant recordedAt) {

    /** What came of asking for it. */
    public enum Answer {
        SIGNED,
        /** The plan is an informal agreement: nobody has to sign it. */
        REFUSED,
        /** Cannot sign now: does not read, is ill. */
        UNABLE
    }
}
