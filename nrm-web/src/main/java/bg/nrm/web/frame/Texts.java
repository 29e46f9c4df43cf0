package bg.nrm.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Texts of the bundles in the user's language, with their places filled in. */
@Named
@RequestScoped
public class Texts {

    private static final String FRAME = "bg.nrm.web.Messages";
    private static final String FEATURE = "bg.nrm.web.%s.Messages";

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
        return filled(FEATURE.formatted(feature), key, language.locale(), values);
    }

    static String filled(String bundle, String key, Locale language, Object... values) {
        String text = ResourceBundle.getBundle(bundle, language).getString(key);
        return values.length == 0 ? text : new MessageFormat(text, language).format(values);
    }
}
