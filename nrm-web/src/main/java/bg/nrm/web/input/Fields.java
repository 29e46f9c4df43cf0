package bg.nrm.web.input;

import bg.nrm.input.Blank;
import java.io.Serializable;
import java.util.AbstractMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What stands in the fields of a form, as typed: nothing is refused on the way in, so nothing is lost. A field that was not filled
 * is empty, never null. In pages: {@code #{view.fields['place']}}.
 */
public class Fields extends AbstractMap<String, String> implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<String, String> values = new HashMap<>();

    @Override
    public String get(Object name) {
        return values.getOrDefault(String.valueOf(name), "");
    }

    @Override
    public String put(String name, String value) {
        return values.put(name, Objects.requireNonNullElse(value, ""));
    }

    @Override
    public boolean containsKey(Object name) {
        return true;
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return values.entrySet();
    }

    /** The same with one more field filled; for setting up a form. */
    public Fields with(String name, String value) {
        put(name, value);
        return this;
    }

    public String text(String name) {
        return Blank.trimmed(get(name));
    }

    public Optional<String> filled(String name) {
        return Optional.of(text(name)).filter(value -> !value.isEmpty());
    }
}
