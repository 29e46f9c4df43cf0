package bg.nrm.web.api.question;

import bg.nrm.question.Answers;
import bg.nrm.question.Input;
import bg.nrm.question.Kind;
import bg.nrm.question.Question;
import bg.nrm.question.Questions;
import bg.nrm.question.Questions.Asked;
import bg.nrm.question.Reading;
import bg.nrm.question.Spelling;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A body that answers questions: a member a question, in the spelling of systems. What is not sent is unknown; what is not asked is
 * refused, and so is what is no answer of its kind. What is missing is told by {@link Answered}.
 */
@Answered
public abstract class AskedBody {

    private final Questions questions;
    private final Answers answers;

    protected AskedBody(Questions questions, Answers answers) {
        this.questions = questions;
        this.answers = answers;
    }

    /** As it was sent, or an {@link Unreadable}. */
    protected AskedBody(Questions questions, Map<String, Object> sent) {
        this(questions, read(questions, sent));
    }

    public Questions questions() {
        return questions;
    }

    public Answers answers() {
        return answers;
    }

    /** As it is sent: what was not answered is left out, but several values are an empty list then. */
    public Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        questions.asked().forEach(asked -> member(asked.question(), answers)
                .ifPresent(value -> members.put(asked.question().name(), value)));
        return members;
    }

    /** The names of the members that are needed and were not sent. */
    public List<String> missing() {
        return questions.asked().stream()
                .filter(Asked::isNeeded)
                .map(Asked::question)
                .filter(question -> answers.of(question).isEmpty())
                .map(Question::name)
                .toList();
    }

    static Optional<Object> member(Question<?> question, Answers answers) {
        List<String> spelt = answers.spelt(question, Spelling.SYSTEMS);
        if (question.kind().isSeveral()) {
            return Optional.of(spelt);
        }
        return spelt.stream().findFirst().map(text -> value(question.kind(), text));
    }

    private static Object value(Kind<?> kind, String text) {
        if (kind instanceof Kind.Truth) {
            return Boolean.valueOf(text);
        }
        return isNumber(kind) ? Long.valueOf(text) : text;
    }

    private static Answers read(Questions questions, Map<String, Object> sent) {
        List<String> known =
                questions.asked().stream().map(asked -> asked.question().name()).toList();
        sent.keySet().stream().filter(name -> !known.contains(name)).findFirst().ifPresent(name -> {
            throw new Unreadable(name, Optional.empty());
        });
        Map<String, List<String>> texts = new LinkedHashMap<>();
        questions.asked().forEach(asked -> {
            Question<?> question = asked.question();
            texts.put(question.name(), texts(question, sent.get(question.name())));
        });
        Reading reading = Reading.whole(questions, Input.of(texts), Spelling.SYSTEMS);
        reading.problems().stream().findFirst().ifPresent(problem -> {
            throw new Unreadable(
                    problem.field(),
                    texts.get(problem.field()).stream()
                            .filter(text -> problem.code().equals("code.unknown"))
                            .findFirst());
        });
        return reading.answers();
    }

    private static List<String> texts(Question<?> question, Object value) {
        boolean several = question.kind().isSeveral();
        Stream<?> values = value == null
                ? Stream.empty()
                : several && value instanceof Collection<?> list ? list.stream() : Stream.of(value);
        return values.map(one -> text(question, one)).toList();
    }

    private static String text(Question<?> question, Object value) {
        boolean fits = isNumber(question.kind())
                ? value instanceof Number
                : question.kind() instanceof Kind.Truth ? value instanceof Boolean : value instanceof String;
        if (!fits) {
            throw new Unreadable(question.name(), Optional.empty());
        }
        return value.toString();
    }

    private static boolean isNumber(Kind<?> kind) {
        return kind instanceof Kind.Whole || kind instanceof Kind.Body || kind instanceof Kind.Colleague;
    }
}
