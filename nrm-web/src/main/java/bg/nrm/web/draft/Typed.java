package bg.nrm.web.draft;

import bg.nrm.input.Blank;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody typed into a form, by the names of its fields. The page puts it back by itself into fields that are there; rows that
 * were added while typing have to be made first, see {@link #rows}.
 */
public record Typed(Map<String, List<String>> values) {

    public Typed {
        values = Map.copyOf(values);
    }

    /** Reads a draft; what is no draft of ours is refused. */
    public static Typed of(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject object = reader.readObject();
            Map<String, List<String>> values = new LinkedHashMap<>();
            object.keySet()
                    .forEach(name -> values.put(
                            name,
                            object.getJsonArray(name).getValuesAs(JsonString.class).stream()
                                    .map(JsonString::getString)
                                    .toList()));
            return new Typed(values);
        }
    }

    public String json() {
        JsonObjectBuilder object = Json.createObjectBuilder();
        values.forEach((name, several) -> {
            JsonArrayBuilder array = Json.createArrayBuilder();
            several.forEach(array::add);
            object.add(name, array);
        });
        return object.build().toString();
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** The first value of a field that was not left empty. */
    public Optional<String> value(String field) {
        return values.getOrDefault(field, List.of()).stream()
                .filter(value -> !Blank.is(value))
                .findFirst();
    }

    /** Those fields whose names begin so, by the rest of their names. */
    public Typed within(String beginning) {
        Map<String, List<String>> within = new LinkedHashMap<>();
        values.forEach((name, several) -> {
            if (name.startsWith(beginning)) {
                within.put(name.substring(beginning.length()), several);
            }
        });
        return new Typed(within);
    }

    /** How many rows a repeated part had, such as rows("signal:persons") for fields named signal:persons:0:name. */
    public int rows(String repeated) {
        Pattern row = Pattern.compile(Pattern.quote(repeated) + ":(\\d{1,4}):.*");
        return values.keySet().stream()
                .map(row::matcher)
                .filter(Matcher::matches)
                .mapToInt(matcher -> Integer.parseInt(matcher.group(1)) + 1)
                .max()
                .orElse(0);
    }
}
