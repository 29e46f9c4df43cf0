package bg.nrm.web.api.question;

import bg.nrm.question.Answers;
import bg.nrm.question.Input;
import bg.nrm.question.Kind;
import bg.nrm.question.Question;
import bg.nrm.question.Questions;
import bg.nrm.question.Questions.Group;
import bg.nrm.question.Reading;
import bg.nrm.question.Schema;
import bg.nrm.question.Spelling;
import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A body that answers questions: a member a question, in the spelling of systems; rows are objects in an array, and so is a group that
 * stands apart. What is not sent is unknown; what is not asked is refused, and so is what is no answer of its kind. What is missing is
 * told by {@link Answered}.
 */
@Answered
public abstract class AskedBody {

    private static final Pattern IN_ROW = Pattern.compile("(\\w+)\\[(\\d+)]\\.(.+)");

    private final Questions questions;
    private final Answers answers;
    private final List<String> missing = new ArrayList<>();

    /** As it is told. */
    protected AskedBody(Questions questions, Answers answers) {
        this.questions = questions;
        this.answers = answers;
    }

    /** As it was sent, or an {@link Unreadable}. */
    protected AskedBody(Questions questions, Map<String, Object> sent) {
        this.questions = questions;
        this.answers = read(sent);
    }

    public Questions questions() {
        return questions;
    }

    public Answers answers() {
        return answers;
    }

    /** The members that are needed and were not sent. */
    public List<String> missing() {
        return List.copyOf(missing);
    }

    /** As it is sent: what was not answered is left out, but several values are an empty list then. */
    public Map<String, Object> members() {
        return members(questions, answers);
    }

    private static Map<String, Object> members(Questions questions, Answers answers) {
        Map<String, Object> members = new LinkedHashMap<>();
        questions.groups().forEach(group -> {
            if (group.apart()) {
                members.put(group.name(), members(group.alone(), answers));
            } else {
                group.questions().forEach(question -> member(question, answers)
                        .ifPresent(value -> members.put(question.name(), value)));
            }
        });
        return members;
    }

    /** What a part of a record says; where it stands apart, all of it at once. */
    static Map<String, Optional<Object>> members(Group group, Answers answers) {
        if (group.apart()) {
            return Map.of(group.name(), Optional.of(members(group.alone(), answers)));
        }
        Map<String, Optional<Object>> members = new LinkedHashMap<>();
        group.questions().forEach(question -> members.put(question.name(), member(question, answers)));
        return members;
    }

    private static <T> Optional<Object> member(Question<T> question, Answers answers) {
        if (question.kind() instanceof Kind.Rows rows) {
            return Optional.of(answers.of(question).map(rows::cast).orElse(List.of()).stream()
                    .map(row -> members(rows.columns(), row))
                    .toList());
        }
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

    private Answers read(Map<String, Object> sent) {
        Input input = input(questions, sent, "");
        Reading reading = Reading.whole(questions, input, Spelling.SYSTEMS);
        reading.problems().stream().findFirst().ifPresent(problem -> {
            throw new Unreadable(
                    questions.path(problem.field()),
                    said(input, problem.field()).filter(text -> problem.code().equals("code.unknown")));
        });
        return reading.answers();
    }

    private static Optional<String> said(Input input, String field) {
        Matcher row = IN_ROW.matcher(field);
        return row.matches()
                ? said(input.rowsOf(row.group(1)).get(Integer.parseInt(row.group(2))), row.group(3))
                : input.said(field).stream().findFirst();
    }

    private Input input(Questions asked, Map<String, Object> sent, String path) {
        List<String> known = Schema.members(asked);
        sent.keySet().stream().filter(name -> !known.contains(name)).findFirst().ifPresent(name -> {
            throw new Unreadable(path + name, Optional.empty());
        });
        Map<String, List<String>> texts = new LinkedHashMap<>();
        Map<String, List<Input>> rows = new LinkedHashMap<>();
        asked.groups().forEach(group -> {
            if (!group.apart()) {
                group.asked().forEach(one -> {
                    Object value = sent.get(one.name());
                    if (value == null && one.isNeeded()) {
                        missing.add(path + one.name());
                    }
                    if (one.question().kind() instanceof Kind.Rows table) {
                        rows.put(one.name(), rows(table, value, path + one.name()));
                    } else {
                        texts.put(one.name(), texts(one.question(), value, path));
                    }
                });
            } else if (sent.get(group.name()) != null) {
                String within = path + group.name();
                texts.putAll(input(group.alone(), object(sent.get(group.name()), within), within + ".")
                        .texts());
            }
        });
        return new Input(texts, rows);
    }

    private List<Input> rows(Kind.Rows table, Object value, String path) {
        List<Input> rows = new ArrayList<>();
        if (value != null && !(value instanceof Collection)) {
            throw new Unreadable(path, Optional.empty());
        }
        for (Object row : value == null ? List.of() : (Collection<?>) value) {
            String within = path + "[" + rows.size() + "]";
            rows.add(input(table.columns(), object(row, within), within + "."));
        }
        return rows;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Object value, String path) {
        if (value instanceof Map) {
            return (Map<String, Object>) value;
        }
        throw new Unreadable(path, Optional.empty());
    }

    private static List<String> texts(Question<?> question, Object value, String path) {
        boolean several = question.kind().isSeveral();
        Stream<?> values = value == null
                ? Stream.empty()
                : several && value instanceof Collection<?> list ? list.stream() : Stream.of(value);
        return values.map(one -> text(question, one, path)).toList();
    }

    private static String text(Question<?> question, Object value, String path) {
        boolean fits = isNumber(question.kind())
                ? value instanceof Number
                : question.kind() instanceof Kind.Truth ? value instanceof Boolean : value instanceof String;
        if (!fits) {
            throw new Unreadable(path + question.name(), Optional.empty());
        }
        return value.toString();
    }

    private static boolean isNumber(Kind<?> kind) {
        return kind instanceof Kind.Whole || kind instanceof Kind.Body || kind instanceof Kind.Colleague;
    }

    /** How a body that is only told is written. */
    public static class Telling implements JsonbSerializer<AskedBody> {
        @Override
        public void serialize(AskedBody body, JsonGenerator generator, SerializationContext context) {
            context.serialize(body.members(), generator);
        }
    }
}
