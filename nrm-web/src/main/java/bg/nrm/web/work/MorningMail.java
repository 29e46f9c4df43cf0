package bg.nrm.web.work;

import bg.nrm.digest.SendingDigests;
import bg.nrm.start.RegisterOpened;
import bg.nrm.web.start.Recurring;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.Config;

/** Looks every so often for morning mails that are to be sent, or to be tried again. */
@ApplicationScoped
public class MorningMail {

    private static final String EVERY = "nrm.mail.every";

    @Inject
    private Recurring recurring;

    @Inject
    private SendingDigests sending;

    @Inject
    private Config config;

    void begin(@Observes RegisterOpened opened) {
        recurring.every(
                Duration.parse(config.getOptionalValue(EVERY, String.class).orElse("PT1M")), sending::followTime);
    }
}
