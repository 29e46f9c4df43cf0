package bg.nrm.web.question;

import bg.nrm.question.Answers;
import bg.nrm.question.Input;
import bg.nrm.question.Kind;
import bg.nrm.question.Question;
import bg.nrm.question.Questions;
import bg.nrm.question.Reading;
import bg.nrm.question.Spelling;
import bg.nrm.web.draft.Typed;
import bg.nrm.web.input.Fields;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What stands in the fields of a form, as typed, by the names of its questions: one text a field, several where several may be chosen.
 * In pages: {@code #{typed.fields['place']}}, {@code #{typed.choices['needs']}}. What is ticked in a part of a question has a place by the
 * name of the part: {@code indicators-N1}.
 */
public class TypedForm implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What is ticked beside the first of several in an order. */
    private static final String OTHERS = "others";

    private final Fields fields = new Fields();
    private final HashMap<String, Object> choices = new HashMap<>();
    private final HashMap<String, List<TypedForm>> rows = new HashMap<>();

    public TypedForm() {}

    protected TypedForm(Questions questions, Answers answers) {
        questions.asked().forEach(asked -> put(asked.question(), answers));
    }

    /** A form that shows answers. */
    public static TypedForm of(Questions questions, Answers answers) {
        return new TypedForm(questions, answers);
    }

    private <T> void put(Question<T> question, Answers answers) {
        if (question.kind() instanceof Kind.Rows table) {
            List<TypedForm> all = new ArrayList<>();
            answers.of(question).ifPresent(answered -> table.cast(answered)
                    .forEach(row -> all.add(TypedForm.of(table.columns(), row))));
            rows.put(question.name(), all.isEmpty() ? new ArrayList<>(List.of(emptyRow(table))) : all);
        } else {
            put(question, answers.spelt(question, Spelling.PEOPLE));
        }
    }

    private static TypedForm emptyRow(Kind.Rows table) {
        return of(table.columns(), table.columns().unanswered());
    }

    /** Fills the form as a draft had it, by the ids of its fields: {@code place}, {@code identifiers:0:value}. */
    public void bringBack(Questions questions, Typed draft) {
        questions.asked().stream().map(Questions.Asked::question).forEach(question -> {
            String name = question.name();
            if (question.kind() instanceof Kind.Rows table) {
                makeRows(name, table, draft.rows(name));
                List<TypedForm> all = rows.get(name);
                for (int row = 0; row < all.size(); row++) {
                    all.get(row).bringBack(table.columns(), draft.within(name + ":" + row + ":"));
                }
            } else if (draft.values().containsKey(name)) {
                put(
                        question,
                        question.kind().isPicked()
                                ? picked(name, draft.values())
                                : draft.values().get(name));
            }
        });
    }

    /** Fills the field of a question, or those of one that is answered by picking one value after another. */
    public void put(Question<?> question, List<String> texts) {
        if (question.kind().isPicked()) {
            for (int place = 0; place < texts.size(); place++) {
                fields.put(field(question.name(), place + 1), texts.get(place));
            }
        } else if (question.kind() instanceof Kind.Choices all && all.isFolded()) {
            all.groups()
                    .forEach(group -> choices.put(
                            place(question, group),
                            texts.stream()
                                    .filter(code -> all.group(code).equals(group))
                                    .toArray()));
        } else if (question.kind() instanceof Kind.Choices) {
            choices.put(question.name(), texts.toArray());
        } else {
            fields.put(question.name(), texts.isEmpty() ? "" : texts.get(0));
        }
        if (question.kind() instanceof Kind.Ranked) {
            choices.put(place(question, OTHERS), texts.stream().skip(1).toArray());
        }
    }

    /** Where a part of a question stands in the form, and in a draft of it. */
    static String place(Question<?> question, String part) {
        return question.name() + "-" + part;
    }

    private static String question(String place) {
        return place.split("-", 2)[0];
    }

    /** What it says, and what of it cannot be read. */
    public Reading read(Questions questions) {
        return Reading.of(questions, input(), Spelling.PEOPLE);
    }

    /** The same as a system would send it; what cannot be read stays as it was typed, to be refused there. */
    public Input sent(Questions questions) {
        Answers answers = read(questions).answers();
        Input typed = input();
        Map<String, List<String>> texts = new HashMap<>(typed.texts());
        Map<String, List<Input>> tables = new HashMap<>();
        questions.asked().stream().map(Questions.Asked::question).forEach(question -> {
            if (question.kind() instanceof Kind.Rows table) {
                List<TypedForm> all = rows.getOrDefault(question.name(), List.of());
                tables.put(
                        question.name(),
                        all.stream().map(row -> row.sent(table.columns())).toList());
            } else if (answers.of(question).isPresent()) {
                texts.put(question.name(), answers.spelt(question, Spelling.SYSTEMS));
            }
        });
        return new Input(texts, tables);
    }

    /** The field of the first, second … value that is picked: {@code languages}, {@code languages_2}. */
    static String field(String question, int place) {
        return place == 1 ? question : question + "_" + place;
    }

    private static List<String> picked(String question, Map<String, List<String>> fields) {
        return Stream.iterate(1, place -> place + 1)
                .map(place -> fields.get(field(question, place)))
                .takeWhile(Objects::nonNull)
                .flatMap(List::stream)
                .toList();
    }

    /** Everything that was typed. */
    protected Input input() {
        Map<String, List<String>> typed = new HashMap<>();
        fields.forEach((name, text) -> typed.put(name, List.of(text)));
        Map<String, List<String>> texts = new HashMap<>(typed);
        texts.replaceAll((name, first) -> picked(name, typed));
        choices.keySet().stream()
                .sorted()
                .forEach(place ->
                        texts.merge(question(place), texts(choices.get(place)), (before, more) -> Stream.concat(
                                        before.stream(), more.stream())
                                .toList()));
        Map<String, List<Input>> tables = new HashMap<>();
        rows.forEach((name, all) ->
                tables.put(name, all.stream().map(TypedForm::input).toList()));
        return new Input(texts, tables);
    }

    /** Empty rows go, so that what is wrong is said at the row that is shown. */
    public void compact() {
        rows.replaceAll((name, all) -> {
            List<TypedForm> filled = new ArrayList<>(
                    all.stream().filter(row -> !row.input().isEmpty()).toList());
            return filled.isEmpty() ? new ArrayList<>(List.of(all.get(0))) : filled;
        });
    }

    /** In which row of the page a row of the answers stands: an empty one is none of them. */
    public int rowOf(Question<?> question, int answered) {
        List<TypedForm> all = rows.get(question.name());
        List<Integer> filled = IntStream.range(0, all.size())
                .filter(row -> !isEmpty(question, all.get(row)))
                .boxed()
                .toList();
        return answered < filled.size() ? filled.get(answered) : 0;
    }

    /** Whether a row of the page says nothing. */
    protected static boolean isEmpty(Question<?> question, TypedForm row) {
        return Reading.isEmpty((Kind.Rows) question.kind(), row.input(), Spelling.PEOPLE);
    }

    /** As many rows as a draft had. */
    public void makeRows(String name, Kind.Rows table, int count) {
        for (int row = rows.get(name).size(); row < count; row++) {
            addRow(name, table);
        }
    }

    /** One more row, unless there are as many as there may be. */
    public void addRow(String name, Kind.Rows table) {
        if (rows.get(name).size() < table.most()) {
            rows.get(name).add(emptyRow(table));
        }
    }

    private static List<String> texts(Object chosen) {
        Stream<?> several = chosen instanceof Collection<?> list
                ? list.stream()
                : chosen instanceof Object[] array ? Arrays.stream(array) : Stream.empty();
        return several.map(Objects::toString).toList();
    }

    public Fields getFields() {
        return fields;
    }

    public Map<String, List<TypedForm>> getRows() {
        return rows;
    }

    public Map<String, Object> getChoices() {
        return choices;
    }
}
