package bg.nrm.casefile;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an entry says in codes, by the name of the field: {@code basis=OBSERVATION,SELF_IDENTIFIED;level=HIGH}. Never text. */
public record Details(Map<String, List<String>> codes) {

    static final int LONGEST = 4000;

    public static final Details NONE = new Details(Map.of());

    public Details {
        Map<String, List<String>> copy = new TreeMap<>();
        codes.forEach((field, values) -> {
            if (!values.isEmpty()) {
                copy.put(field, List.copyOf(values));
            }
        });
        if (!Stream.concat(copy.keySet().stream(), copy.values().stream().flatMap(Collection::stream))
                .allMatch(code -> code.matches("[A-Za-z0-9_+-]{1,40}"))) {
            throw new IllegalArgumentException("Details are codes");
        }
        codes = java.util.Collections.unmodifiableMap(copy);
    }

    public Details with(String field, Collection<String> values) {
        Map<String, List<String>> more = new TreeMap<>(codes);
        more.put(field, List.copyOf(values));
        return new Details(more);
    }

    public List<String> all(String field) {
        return codes.getOrDefault(field, List.of());
    }

    public Optional<String> one(String field) {
        return all(field).stream().findFirst();
    }

    public boolean isEmpty() {
        return codes.isEmpty();
    }

    /** The codes as they lie in a row of the story. */
    public static Details stored(String text) {
        return new Details(Arrays.stream(text.split(";"))
                .filter(field -> !field.isEmpty())
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(field -> field[0], field -> List.of(field[1].split(",")))));
    }

    String storable() {
        return codes.entrySet().stream()
                .map(field -> field.getKey() + '=' + String.join(",", field.getValue()))
                .collect(Collectors.joining(";"));
    }
}
