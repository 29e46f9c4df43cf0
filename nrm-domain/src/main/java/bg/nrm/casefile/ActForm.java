package bg.nrm.casefile;

import bg.nrm.question.Answers;
import bg.nrm.question.Question;
import bg.nrm.question.Questions;
import java.time.Instant;
import java.util.Optional;

/**
 * A form by which an act is done at a page.
 *
 * @param name in addresses, drafts and words: {@code form.INTERVIEW}, with {@code .lead} and {@code .button}
 * @param said key of the sentence with which the case says that it is done: {@code said.interview}
 * @param questions all that the act asks
 * @param given what the form answers by itself: this one stops the time of a step, that one lets it go on
 * @param subject what the address answers, and the title names: the step, the circumstance
 */
public record ActForm(String name, String said, Questions questions, Answers given, Optional<Question<?>> subject) {

    /** When it happened, to the minute. */
    public static final Question<Instant> HAPPENED_AT = Question.moment("happenedAt");

    /** What there is to say about it; kept sealed. */
    public static final Question<String> NOTE = Question.prose("note", MomentChecks.LONGEST_NOTE);

    public static ActForm of(String name, String said, Questions questions) {
        return new ActForm(name, said, questions, Answers.NONE, Optional.empty());
    }

    /** Another form of the same act. */
    ActForm named(String other) {
        return new ActForm(other, said, questions, given, subject);
    }

    <T> ActForm given(Question<T> question, T answer) {
        return new ActForm(name, said, questions, given.with(question, answer), subject);
    }

    ActForm about(Question<?> what) {
        return new ActForm(name, said, questions, given, Optional.of(what));
    }

    /** What is left to ask at the page; the moment is asked for apart, as a day and an hour. */
    public Questions shown() {
        Questions left = questions.given(given).without(HAPPENED_AT);
        return subject.map(left::without).orElse(left);
    }

    /** Whether it asks when it happened. */
    public boolean asksWhen() {
        return asks(HAPPENED_AT);
    }

    public boolean asks(Question<?> question) {
        return questions.asked().stream().anyMatch(asked -> asked.question().equals(question));
    }

    /** Whether everything is there that this form cannot do without. */
    public boolean isAnswered(Answers said) {
        return questions.given(given).asked().stream()
                .filter(asked -> asked.askedIf().holds(said) && asked.neededIf().holds(said))
                .allMatch(asked -> said.of(asked.question()).isPresent());
    }
}
