package bg.nrm.question;

import bg.nrm.input.Blank;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was answered, each answer of the type of its question: the question is the key to it, so nobody casts. Two are equal when they
 * say the same.
 */
public final class Answers {

    /** Nothing was answered. */
    public static final Answers NONE = new Answers(Map.of());

    private final Map<Question<?>, Object> answers;

    private Answers(Map<Question<?>, Object> answers) {
        this.answers = Map.copyOf(answers);
    }

    /** The same with one more answer, or another one; a text or a choice without anything in it is no answer. */
    public <T> Answers with(Question<T> question, T answer) {
        return put(question, Objects.requireNonNull(answer, question.name()));
    }

    /** The same with what a record keeps of an answer: null where it keeps none. */
    public <T> Answers kept(Question<T> question, T answerOrNull) {
        return answerOrNull == null ? without(question) : put(question, answerOrNull);
    }

    /** Empty where it was left out, which is not the same as "no". */
    public <T> Optional<T> of(Question<T> question) {
        return Optional.ofNullable(answers.get(question)).map(question.kind()::cast);
    }

    /** The answer to a question that has to be answered, once there is no problem with it. */
    public <T> T the(Question<T> question) {
        return of(question).orElseThrow(() -> new IllegalStateException("no answer to " + question));
    }

    /** The text of an answer; empty where there is none. */
    public String text(Question<String> question) {
        return of(question).orElse("");
    }

    /** The codes that were chosen. */
    Stream<String> codes(Question<?> question) {
        return spelt(question, Spelling.SYSTEMS).stream();
    }

    /** The answer as texts, of which there are none where it was left out. */
    public <T> java.util.List<String> spelt(Question<T> question, Spelling spelling) {
        return of(question)
                .map(answer -> question.kind().spell(answer, spelling))
                .orElse(java.util.List.of());
    }

    /** Whether two say the same in a part of the form; what the register adds to it by itself makes no difference. */
    public boolean same(Questions.Group group, Answers other) {
        return group.asked().stream()
                .filter(asked -> !asked.isTold())
                .map(Questions.Asked::question)
                .allMatch(question -> of(question).equals(other.of(question)));
    }

    /** The same with a part of the form as others answered it. */
    public Answers taking(Questions.Group group, Answers other) {
        Map<Question<?>, Object> more = new HashMap<>(answers);
        group.questions().forEach(question -> {
            more.remove(question);
            other.of(question).ifPresent(answer -> more.put(question, answer));
        });
        return new Answers(more);
    }

    /** The same with the answers of another, which count where both have one. */
    public Answers and(Answers other) {
        Map<Question<?>, Object> more = new HashMap<>(answers);
        more.putAll(other.answers);
        return new Answers(more);
    }

    /** The same, with the answer that counts while none was given. */
    <T> Answers otherwise(Question<T> question) {
        return of(question).isPresent()
                ? this
                : question.otherwise().map(answer -> with(question, answer)).orElse(this);
    }

    Answers without(Question<?> question) {
        Map<Question<?>, Object> fewer = new HashMap<>(answers);
        fewer.remove(question);
        return new Answers(fewer);
    }

    Answers put(Question<?> question, Object answer) {
        if (answer instanceof String text && Blank.is(text)
                || answer instanceof java.util.Collection<?> several && several.isEmpty()) {
            return without(question);
        }
        Map<Question<?>, Object> more = new HashMap<>(answers);
        more.put(question, answer instanceof String text ? Blank.trimmed(text) : answer);
        return new Answers(more);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Answers those && answers.equals(those.answers);
    }

    @Override
    public int hashCode() {
        return answers.hashCode();
    }

    /** Which questions were answered, never what was said: this may get into a log. */
    @Override
    public String toString() {
        return "answers to " + answers.keySet();
    }
}
