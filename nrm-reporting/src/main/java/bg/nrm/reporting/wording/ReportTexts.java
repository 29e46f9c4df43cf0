package bg.nrm.reporting.wording;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of one bundle in one language; Bulgarian where a language is not spoken here. */
public final class ReportTexts {

    private static final ResourceBundle.Control NO_FALLBACK_TO_THE_MACHINE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle texts;

    private ReportTexts(ResourceBundle texts) {
        this.texts = texts;
    }

    /** The bundle of that name beside the given class. */
    public static ReportTexts beside(Class<?> type, String name, Locale language) {
        return new ReportTexts(ResourceBundle.getBundle(
                type.getPackageName() + "." + name, language, type.getClassLoader(), NO_FALLBACK_TO_THE_MACHINE));
    }

    /** The text of the key with its places filled in; numbers are to be given as text. */
    public String say(String key, Object... values) {
        String text = texts.getString(key);
        return values.length == 0 ? text : new MessageFormat(text, Locale.ROOT).format(values);
    }

    public boolean knows(String key) {
        return texts.containsKey(key);
    }
}
