package bg.nrm.web.api.answer;

import bg.nrm.input.FullStop;
import bg.nrm.web.frame.Language;
import jakarta.enterprise.context.RequestScoped;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

/** The language a request asked for, and the texts in it. */
@RequestScoped
public class Spoken {

    private static final String BUNDLE = "bg.nrm.web.%s.Messages";
    private static final String OWN = "api";

    private Locale locale = Language.BULGARIAN;

    /** The first of these that we speak; Bulgarian when it is none. */
    public void firstOf(List<Locale> wanted) {
        locale = wanted.stream()
                .map(Locale::getLanguage)
                .map(Language::of)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(Language.BULGARIAN);
    }

    public Locale locale() {
        return locale;
    }

    public String text(String key, Object... values) {
        return textOf(OWN, key, values);
    }

    /** A text of the bundle of some pages. */
    public String textOf(String feature, String key, Object... values) {
        return find(feature, key, values)
                .orElseThrow(() -> new MissingResourceException("No text", BUNDLE.formatted(feature), key));
    }

    public Optional<String> find(String feature, String key, Object... values) {
        ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE.formatted(feature), locale);
        return bundle.containsKey(key)
                ? Optional.of(FullStop.once(new MessageFormat(bundle.getString(key), locale).format(values)))
                : Optional.empty();
    }
}
