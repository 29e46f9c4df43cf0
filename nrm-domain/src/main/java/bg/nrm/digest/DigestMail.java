package bg.nrm.digest;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * The words of a morning mail: numbers and where to look. No reference, no step, no name.
 *
 * @param late how much is late, up to {@code most} and one
 * @param soon how much is due today
 * @param told how many missed limits were told to the user and not seen
 */
record DigestMail(int late, int soon, int told, int most) {

    boolean isNothing() {
        return late + soon + told == 0;
    }

    String subject(Locale language) {
        return text(language, "subject", number(late, language), number(soon, language));
    }

    String body(Locale language, Optional<String> register) {
        StringBuilder body =
                new StringBuilder(text(language, "counts", number(late, language), number(soon, language)));
        if (told > 0) {
            body.append("\n").append(text(language, "told", number(told, language)));
        }
        register.ifPresent(address -> body.append("\n\n").append(text(language, "link", address + "work/work.xhtml")));
        return body.append("\n\n").append(text(language, "foot")).append("\n").toString();
    }

    private String number(int counted, Locale language) {
        return counted > most ? text(language, "more", most) : String.valueOf(counted);
    }

    private static String text(Locale language, String key, Object... values) {
        ResourceBundle bundle = ResourceBundle.getBundle("bg.nrm.digest.Mail", language);
        return new MessageFormat(bundle.getString(key), language).format(values);
    }
}
