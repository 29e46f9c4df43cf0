package bg.nrm.starting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.ResourceBundle;
import java.util.UUID;

/**
 * What is said instead of the register.
 *
 * @param type with its character set
 */
record NotYetAnswer(String type, String text) {

    private static final List<String> LANGUAGES = List.of("bg", "en");
    private static final String JSON = "application/json;charset=UTF-8";

    /**
     * @param path as it was asked for
     * @param languages the header Accept-Language; may be missing or not readable
     */
    static NotYetAnswer at(String path, String languages) {
        Words words = Words.in(preferred(languages));
        if (path.equals("/nrm/health")) {
            return new NotYetAnswer(JSON, "{\"status\":\"down\",\"failed\":[\"starting\"]}");
        }
        return path.startsWith("/nrm/api/")
                ? new NotYetAnswer(JSON, fault(words))
                : new NotYetAnswer("text/html;charset=UTF-8", page(words));
    }

    /** In the shape of every fault of the interface. */
    private static String fault(Words words) {
        return filled(
                "fault.json",
                words,
                "id",
                UUID.randomUUID().toString(),
                "description",
                Words.in("en").of("description"),
                "userMessage",
                words.of("fault"));
    }

    private static String page(Words words) {
        return filled(
                "page.html",
                words,
                "language",
                words.language(),
                "name",
                words.of("name"),
                "heading",
                words.of("heading"),
                "explanation",
                words.of("explanation"),
                "again",
                words.of("again"));
    }

    private static String filled(String template, Words words, String... namesAndTexts) {
        String text = read(template);
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            text = text.replace("${" + namesAndTexts[i] + "}", namesAndTexts[i + 1]);
        }
        return text;
    }

    private static String read(String template) {
        try (InputStream file = NotYetAnswer.class.getResourceAsStream(template)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Bulgarian, unless the other language is asked for first. */
    private static String preferred(String languages) {
        if (languages == null) {
            return LANGUAGES.get(0);
        }
        try {
            String asked = Locale.lookupTag(LanguageRange.parse(languages), LANGUAGES);
            return asked == null ? LANGUAGES.get(0) : asked;
        } catch (IllegalArgumentException unreadable) {
            return LANGUAGES.get(0);
        }
    }

    /** The words of one language. */
    private record Words(String language, ResourceBundle bundle) {

        static Words in(String language) {
            return new Words(
                    language, ResourceBundle.getBundle("bg.nrm.starting.Words", Locale.forLanguageTag(language)));
        }

        String of(String key) {
            return bundle.getString(key);
        }
    }
}
