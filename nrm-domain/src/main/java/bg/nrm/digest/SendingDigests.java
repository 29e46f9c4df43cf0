package bg.nrm.digest;

import bg.nrm.digest.DigestDesk.Letter;
import bg.nrm.time.Sofia;
import bg.nrm.time.Stored;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Sends the morning mails, by the clock: each of a day once, from its hour on, also when the register was down at that hour. */
@ApplicationScoped
public class SendingDigests {

    private static final Logger LOG = Logger.getLogger(SendingDigests.class.getName());
    private static final int AT_ONCE = 50;

    @Inject
    private MailSettings settings;

    @Inject
    private DigestDesk desk;

    @Inject
    private Clock clock;

    public void followTime() {
        LocalDateTime here = LocalDateTime.ofInstant(clock.instant(), Sofia.ZONE);
        settings.postbox()
                .filter(configured -> !here.toLocalTime().isBefore(settings.hour()))
                .ifPresent(postbox -> send(postbox, here.toLocalDate()));
    }

    private void send(Postbox postbox, LocalDate day) {
        List<Long> waiting = desk.waiting(day, now(), AT_ONCE);
        for (long userId : waiting) {
            attempt(userId, postbox, day);
        }
    }

    /** What goes wrong with the mail of one user keeps nobody else from theirs. */
    private void attempt(long userId, Postbox postbox, LocalDate day) {
        try {
            desk.claim(userId, day, now()).ifPresent(letter -> send(letter, postbox, day));
        } catch (RuntimeException broken) {
            LOG.log(Level.WARNING, "A morning mail could not be made", broken);
        }
    }

    private void send(Letter letter, Postbox postbox, LocalDate day) {
        Delivered delivered = postbox.send(
                letter.to(),
                letter.mail().subject(letter.user().language()),
                letter.mail().body(letter.user().language(), settings.register()),
                "nrm-%d-%s".formatted(letter.user().number(), day),
                now());
        desk.settle(letter, day, delivered, now());
        delivered
                .failure()
                .ifPresent(
                        failure -> LOG.log(Level.WARNING, "The morning mail to no. {0} by {1}: {2}, {3}", new Object[] {
                            letter.user().number(), postbox, delivered.state(), failure
                        }));
    }

    private Instant now() {
        return Stored.now(clock);
    }
}
