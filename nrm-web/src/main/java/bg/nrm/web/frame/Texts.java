package bg.nrm.web.frame;

import bg.nrm.input.FullStop;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/** Texts of the bundles in the user's language, with their places filled in. */
@Named
@ApplicationScoped
public class Texts {

    private static final String FRAME = "bg.nrm.web.Messages";

    private static final Map<Pattern, MessageFormat> READ = new ConcurrentHashMap<>();

    /** A text with places to fill, of which the bundles hold some hundreds. */
    private record Pattern(String text, Locale language) {}

    private Language language;

    protected Texts() {}

    @Inject
    Texts(Language language) {
        this.language = language;
    }

    /** A text of the frame's own bundle. */
    public String of(String key, Object... values) {
        return filled(FRAME, key, language.locale(), values);
    }

    /** A text of a feature's bundle, such as in("signals", "saved", number). */
    public String in(String feature, String key, Object... values) {
        return filled("bg.nrm.web." + feature + ".Messages", key, language.locale(), values);
    }

    /** A text of a feature's bundle that need not be there. */
    public Optional<String> find(String feature, String key) {
        ResourceBundle bundle = ResourceBundle.getBundle("bg.nrm.web." + feature + ".Messages", language.locale());
        return Optional.of(key).filter(bundle::containsKey).map(bundle::getString);
    }

    static String filled(String bundle, String key, Locale language, Object... values) {
        String text = ResourceBundle.getBundle(bundle, language).getString(key);
        return values.length == 0 ? text : filled(new Pattern(text, language), values);
    }

    /** A format is used by one at a time; to copy it costs a fraction of reading its pattern anew. */
    private static String filled(Pattern pattern, Object... values) {
        MessageFormat read = READ.computeIfAbsent(pattern, one -> new MessageFormat(one.text(), one.language()));
        return FullStop.once(((MessageFormat) read.clone()).format(values));
    }
}
