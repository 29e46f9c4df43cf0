package bg.nrm.casefile;

import bg.nrm.procedure.language.Document;
import bg.nrm.procedure.language.StepId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * A step somebody has taken.
 *
 * @param details the answers to the step's {@link StepField}s
 * @param receiver the body the person is referred to, for the step that names one
 * @param documents what the step produced
 */
public record StepRecord(
        StepId step,
        Instant happenedAt,
        Details details,
        Optional<Long> receiver,
        Set<Document> documents,
        Optional<String> note) {

    public StepRecord {
        happenedAt = Telling.moment(happenedAt);
        documents = Set.copyOf(documents);
    }

    /** A step that has nothing to say but when. */
    public static StepRecord of(StepId step, Instant happenedAt) {
        return new StepRecord(step, happenedAt, Details.NONE, Optional.empty(), Set.of(), Optional.empty());
    }

    public StepRecord with(Details more) {
        return new StepRecord(step, happenedAt, more, receiver, documents, note);
    }

    public StepRecord to(long bodyId) {
        return new StepRecord(step, happenedAt, details, Optional.of(bodyId), documents, note);
    }

    public StepRecord saying(String text) {
        return new StepRecord(step, happenedAt, details, receiver, documents, Optional.of(text));
    }
}
