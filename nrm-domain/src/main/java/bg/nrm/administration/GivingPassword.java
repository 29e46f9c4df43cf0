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

/** Gives a user a new password, which is shown to the administrator once and has to be replaced at the first log-in. */
@ApplicationScoped
@Transactional
public class GivingPassword {

    private final SecureRandom random = new SecureRandom();

    @Inject
    private Accounts accounts;

    @Inject
    private Passwords passwords;

    @Inject
    private Trail trail;

    /** The old password is void from now on, and every session that began with it. */
    @Permitted(Action.USER_CHANGED)
    public OneTimePassword give(long id) {
        UserAccount account =
                accounts.find(id).filter(found -> !found.isSystem()).orElseThrow(NotFound::new);
        OneTimePassword password = OneTimePassword.random(random);
        account.oneTimePassword(passwords.hash(password.value().toCharArray()));
        trail.about(ObjectType.USER, id).detail("password given");
        return password;
    }
}
