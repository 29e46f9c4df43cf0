package bg.nrm.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Tells those who log users in who stands behind a session, as long as nobody is known yet whom the policy could be asked about. */
@ApplicationScoped
public class RecognisingUser {

    @Inject
    private Accounts accounts;

    /** Who this user is as of now; empty for an account that is closed or does not exist. */
    public Optional<Actor> recognise(String username) {
        return accounts.actorOf(username);
    }

    /** Whether the user has to choose a password of their own before anything else. */
    public boolean hasToChoosePassword(String username) {
        return accounts.withUsername(username)
                .filter(UserAccount::hasOneTimePassword)
                .isPresent();
    }

    /** The open accounts that exist only beside invented data, for the page that offers them for trying out. */
    public List<Actor> forDemonstration() {
        return accounts.all().stream()
                .filter(UserAccount::isForDemonstration)
                .filter(UserAccount::isActive)
                .map(UserAccount::actor)
                .toList();
    }
}
