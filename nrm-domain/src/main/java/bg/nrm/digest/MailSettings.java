package bg.nrm.digest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** What the installation says about mail. Without a server and a sender no mail is sent at all. */
@ApplicationScoped
class MailSettings {

    private static final int SUBMISSION = 587;

    @Inject
    private Config config;

    Optional<Postbox> postbox() {
        return text("nrm.mail.host").flatMap(host -> text("nrm.mail.from")
                .map(from -> new Postbox(
                        host,
                        config.getOptionalValue("nrm.mail.port", Integer.class).orElse(SUBMISSION),
                        from,
                        security(),
                        text("nrm.mail.user"),
                        text("nrm.mail.password"))));
    }

    /** From when on, in Sofia; what cannot be read is as if it were not said, and the administration shows what counts. */
    LocalTime hour() {
        return text("nrm.mail.at")
                .filter(hour -> hour.matches("([01]\\d|2[0-3]):[0-5]\\d"))
                .map(LocalTime::parse)
                .orElse(LocalTime.of(7, 0));
    }

    /** What cannot be read is no leave to send unprotected. */
    private Postbox.Security security() {
        String said = text("nrm.mail.security").orElse("").toUpperCase(Locale.ROOT);
        return Arrays.stream(Postbox.Security.values())
                .filter(security -> security.name().equals(said))
                .findFirst()
                .orElse(Postbox.Security.STARTTLS);
    }

    /** Where the register is found from outside, with a slash at its end. */
    Optional<String> register() {
        return text("nrm.address").map(address -> address.endsWith("/") ? address : address + "/");
    }

    private Optional<String> text(String name) {
        return config.getOptionalValue(name, String.class).filter(value -> !value.isBlank());
    }
}
