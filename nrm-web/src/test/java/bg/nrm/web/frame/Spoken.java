package bg.nrm.web.frame;

import java.util.Locale;

/** Texts and moments in a language, without a server. */
public final class Spoken {

    private final Language language;

    private Spoken(Locale locale) {
        language = new Language() {
            @Override
            public Locale locale() {
                return locale;
            }
        };
    }

    public static Spoken bulgarian() {
        return new Spoken(Language.BULGARIAN);
    }

    public static Spoken english() {
        return new Spoken(Language.ENGLISH);
    }

    public Texts texts() {
        return new Texts(language);
    }

    public Moments moments() {
        return new Moments(texts(), language);
    }
}
