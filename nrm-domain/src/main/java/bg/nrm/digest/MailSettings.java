package bg.nrm.digest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
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
                        text("nrm.mail.security")
                                .map(security -> Postbox.Security.valueOf(security.toUpperCase(Locale.ROOT)))
                                .orElse(Postbox.Security.STARTTLS),
                        text("nrm.mail.user"),
                        text("nrm.mail.password"))));
    }

    /** From when on, in Sofia. */
    LocalTime hour() {
        return text("nrm.mail.at").map(LocalTime::parse).orElse(LocalTime.of(7, 0));
    }

    /** Where the register is found from outside, with a slash at its end. */
    Optional<String> register() {
        return text("nrm.address").map(address -> address.endsWith("/") ? address : address + "/");
    }

    private Optional<String> text(String name) {
        return config.getOptionalValue(name, String.class).filter(value -> !value.isBlank());
    }
}
