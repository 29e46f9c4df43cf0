package bg.nrm.casefile;

import bg.nrm.procedure.language.Document;
import bg.nrm.procedure.language.StepId;
import bg.nrm.question.Answers;
import bg.nrm.question.Question;
import bg.nrm.question.Questions.Asked;
import bg.nrm.question.Spelling;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * A step somebody has taken.
 *
 * @param said the answers to its {@link StepQuestions}, and where it is a deviation to those as well
 * @param documents what the step produced
 */
public record StepRecord(StepId step, Answers said, Set<Document> documents) {

    public StepRecord {
        documents = Set.copyOf(documents);
    }

    /** A step that produced nothing. */
    public static StepRecord of(StepId step, Answers said) {
        return new StepRecord(step, said, Set.of());
    }

    /** A step that has nothing to say but when. */
    public static StepRecord of(StepId step, Instant happenedAt) {
        return of(step, Answers.NONE.with(ActForm.HAPPENED_AT, happenedAt));
    }

    public <T> StepRecord with(Question<T> question, T answer) {
        return new StepRecord(step, said.with(question, answer), documents);
    }

    /** To the minute, as times in a story are. */
    public Instant happenedAt() {
        return Telling.moment(said.the(ActForm.HAPPENED_AT));
    }

    public Optional<String> note() {
        return said.of(ActForm.NOTE);
    }

    /** The body it names; nothing for a step that names none, whatever was sent with it. */
    public Optional<Long> receiver() {
        return StepQuestions.asks(step, StepQuestions.RECEIVER) ? said.of(StepQuestions.RECEIVER) : Optional.empty();
    }

    /** What its entry keeps in codes: what this step asks, and nothing else that was answered. */
    public Details details() {
        Details details = Details.NONE;
        for (Asked asked : StepQuestions.coded(step)) {
            details = details.with(asked.name(), said.spelt(asked.question(), Spelling.SYSTEMS));
        }
        return details;
    }

    boolean says(Question<String> question, String code) {
        return said.of(question).filter(code::equals).isPresent();
    }
}
