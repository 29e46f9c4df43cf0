package bg.nrm.paper;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
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

    /** What is kept of it: one signature for each who was asked, to the minute. */
    List<Signature> signatures(Instant now) {
        return answers.keySet().stream()
                .sorted()
                .map(signatory -> new Signature(
                        signatory, answers.get(signatory), signedAt.truncatedTo(ChronoUnit.MINUTES), scan, now))
                .toList();
    }
}
