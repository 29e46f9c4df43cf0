package bg.nrm.codes;

import java.util.Locale;

/**
 * A code list as a whole.
 *
 * @param source where its values come from
 */
public record CodeList(String code, String nameBg, String nameEn, String source) {

    public String name(Locale language) {
        return "en".equals(language.getLanguage()) ? nameEn : nameBg;
    }
}
