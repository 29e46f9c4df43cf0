package bg.nrm.administration;

import bg.nrm.access.Accounts;
import bg.nrm.access.Action;
import bg.nrm.access.NotFound;
import bg.nrm.access.ObjectType;
import bg.nrm.access.Passwords;
import bg.nrm.access.Permitted;
import bg.nrm.access.Trail;
import bg.nrm.access.UserAccount;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.Config;

/** Gives a user a new password, which is shown to the administrator once, has to be replaced at the first log-in, and is void when that does not come in time. */
@ApplicationScoped
@Transactional
public class GivingPassword {

    private static final String HOURS = "nrm.password.first-hours";

    private final SecureRandom random = new SecureRandom();

    @Inject
    private Accounts accounts;

    @Inject
    private Passwords passwords;

    @Inject
    private Config config;

    @Inject
    private Clock clock;

    @Inject
    private Trail trail;

    /** The old password is void from now on, and every session that began with it. */
    @Permitted(Action.USER_CHANGED)
    public OneTimePassword give(long id) {
        UserAccount account =
                accounts.find(id).filter(found -> !found.isSystem()).orElseThrow(NotFound::new);
        OneTimePassword password = OneTimePassword.random(random);
        account.oneTimePassword(
                passwords.hash(password.value().toCharArray()), clock.instant().plus(lasts()));
        trail.about(ObjectType.USER, id).detail("password given");
        return password;
    }

    /** How long it is good for a first log-in. */
    private Duration lasts() {
        return Duration.ofHours(
                Math.max(1, config.getOptionalValue(HOURS, Integer.class).orElse(72)));
    }
}
