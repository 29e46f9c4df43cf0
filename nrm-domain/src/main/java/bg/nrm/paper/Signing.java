package bg.nrm.paper;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What is recorded of the signing of a printed paper.
 *
 * @param answers who was asked, and what came of it
 * @param scan the scanned sheet among the documents of the case
 */
public record Signing(Instant signedAt, Map<Signatory, Signature.Answer> answers, Optional<Long> scan) {

    public Signing {
        answers = Map.copyOf(answers);
    }
}
