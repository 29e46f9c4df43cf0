package bg.nrm.reporting.victims;

import java.util.Locale;

/** The body that registered a victim: the first that identified the person, formally or informally, in the year. */
public record RegisteringBody(String code, String kind, String nameBg, String nameEn) {

    /** The row for victims of whom nobody recorded who registered them. */
    public static final RegisteringBody UNKNOWN =
            new RegisteringBody("UNKNOWN", "UNKNOWN", "неизвестен орган", "unknown body");

    public String name(Locale language) {
        return language.getLanguage().equals("en") ? nameEn : nameBg;
    }
}
