package bg.nrm.digest;

import bg.nrm.access.Action;
import bg.nrm.access.ObjectType;
import bg.nrm.access.Permitted;
import bg.nrm.access.Trail;
import bg.nrm.time.Sofia;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** Shows an administrator whether mails go out: by day and state, never to whom. */
@ApplicationScoped
@Transactional
public class WatchingMail {

    private static final int DAYS = 14;

    @Inject
    private Digests digests;

    @Inject
    private MailSettings settings;

    @Inject
    private Trail trail;

    @Inject
    private Clock clock;

    @Permitted(Action.ADMINISTRATION_OPENED)
    public MailStanding standing() {
        trail.about(ObjectType.DIGEST);
        LocalDate today = Sofia.today(clock);
        return new MailStanding(
                settings.postbox().map(Postbox::toString),
                settings.hour(),
                digests.countChoices(),
                digests.days(today.minusDays(DAYS)));
    }
}
