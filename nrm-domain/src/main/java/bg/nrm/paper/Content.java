package bg.nrm.paper;

import bg.nrm.input.Blank;
import bg.nrm.question.Answers;
import bg.nrm.question.Input;
import bg.nrm.question.Reading;
import bg.nrm.question.Spelling;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What stands in a paper, by the names of the form's fields: values, several only where several may be chosen, and rows. What is blank
 * is not there.
 */
public record Content(Map<String, List<String>> values, Map<String, List<Map<String, String>>> rows) {

    public static final Content NONE = new Content(Map.of(), Map.of());

    public Content {
        values = filled(values);
        rows = filledRows(rows);
    }

    public List<String> all(String field) {
        return values.getOrDefault(field, List.of());
    }

    public Optional<String> one(String field) {
        return all(field).stream().findFirst();
    }

    public List<Map<String, String>> rowsOf(String field) {
        return rows.getOrDefault(field, List.of());
    }

    public Content with(String field, List<String> several) {
        Map<String, List<String>> more = new TreeMap<>(values);
        more.put(field, several);
        return new Content(more, rows);
    }

    public Content with(String field, String value) {
        return with(field, List.of(value));
    }

    public Content withRows(String field, List<Map<String, String>> all) {
        Map<String, List<Map<String, String>>> more = new TreeMap<>(rows);
        more.put(field, all);
        return new Content(values, more);
    }

    /** As it was typed or sent, days and codes as systems spell them. */
    public static Content of(Input input) {
        Map<String, List<Map<String, String>>> rows = new TreeMap<>();
        input.rows()
                .forEach((field, all) ->
                        rows.put(field, all.stream().map(Content::cells).toList()));
        return new Content(input.texts(), rows);
    }

    private static Map<String, String> cells(Input row) {
        Map<String, String> cells = new TreeMap<>();
        row.texts().forEach((name, texts) -> texts.stream().findFirst().ifPresent(text -> cells.put(name, text)));
        return cells;
    }

    /** As something sent, to be read as answers of a form. */
    Input input() {
        Map<String, List<Input>> inputs = new TreeMap<>();
        rows.forEach((field, all) -> inputs.put(
                field,
                all.stream()
                        .map(row -> Input.of(row.entrySet().stream()
                                .collect(Collectors.toMap(Map.Entry::getKey, cell -> List.of(cell.getValue())))))
                        .toList()));
        return new Input(values, inputs);
    }

    /** What it answers, as far as it can be read. */
    public Answers answers(Form form) {
        return Reading.of(form.questions(), input(), Spelling.SYSTEMS).answers();
    }

    public boolean isEmpty() {
        return values.isEmpty() && rows.isEmpty();
    }

    private static Map<String, List<String>> filled(Map<String, List<String>> values) {
        Map<String, List<String>> filled = new TreeMap<>();
        values.forEach((field, several) -> {
            List<String> kept = Blank.filled(several);
            if (!kept.isEmpty()) {
                filled.put(field, kept);
            }
        });
        return Collections.unmodifiableMap(filled);
    }

    private static Map<String, List<Map<String, String>>> filledRows(Map<String, List<Map<String, String>>> rows) {
        Map<String, List<Map<String, String>>> filled = new TreeMap<>();
        rows.forEach((field, all) -> {
            List<Map<String, String>> kept = all.stream()
                    .map(Content::filledRow)
                    .filter(row -> !row.isEmpty())
                    .toList();
            if (!kept.isEmpty()) {
                filled.put(field, kept);
            }
        });
        return Collections.unmodifiableMap(filled);
    }

    private static Map<String, String> filledRow(Map<String, String> row) {
        return row.entrySet().stream()
                .filter(cell -> !Blank.is(cell.getValue()))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, cell -> Blank.trimmed(cell.getValue())));
    }

    String json() {
        JsonObjectBuilder all = Json.createObjectBuilder();
        values.forEach((field, several) -> all.add(field, array(several)));
        rows.forEach((field, list) -> {
            JsonArrayBuilder array = Json.createArrayBuilder();
            list.forEach(row -> {
                JsonObjectBuilder cells = Json.createObjectBuilder();
                new TreeMap<>(row).forEach(cells::add);
                array.add(cells);
            });
            all.add(field, array);
        });
        return all.build().toString();
    }

    private static JsonArrayBuilder array(List<String> several) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        several.forEach(array::add);
        return array;
    }

    /** Reads what {@link #json} wrote: rows are objects, values are strings. */
    static Content of(String json) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        Map<String, List<Map<String, String>>> rows = new LinkedHashMap<>();
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject all = reader.readObject();
            all.keySet().forEach(field -> {
                JsonArray array = all.getJsonArray(field);
                if (array.get(0) instanceof JsonString) {
                    values.put(
                            field,
                            array.getValuesAs(JsonString.class).stream()
                                    .map(JsonString::getString)
                                    .toList());
                } else {
                    rows.put(
                            field,
                            array.getValuesAs(JsonObject.class).stream()
                                    .map(Content::cells)
                                    .toList());
                }
            });
        }
        return new Content(values, rows);
    }

    private static Map<String, String> cells(JsonObject row) {
        return row.keySet().stream().collect(Collectors.toMap(name -> name, row::getString));
    }
}
