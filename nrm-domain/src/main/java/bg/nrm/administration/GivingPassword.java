package bg.nrm.administration;

import bg.nrm.access.Accounts;
import bg.nrm.access.Action;
import bg.nrm.access.NotFound;
import bg.nrm.access.ObjectType;
import bg.nrm.access.Passwords;
import bg.nrm.access.Permitted;
import bg.nrm.access.Trail;
import bg.nrm.access.UserAccount;
import bg.nrm.input.Problem;
import bg.nrm.input.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.Config;

/**
 * Gives a user a password that has to be replaced at the first log-in and is void when that does not come in time. One administrator
 * wants it, another approves it, and the first fetches it: it is shown that once.
 */
@ApplicationScoped
@Transactional
public class GivingPassword {

    private static final String HOURS = "nrm.password.first-hours";

    private final SecureRandom random = new SecureRandom();

    @Inject
    private Accounts accounts;

    @Inject
    private FourEyes fourEyes;

    @Inject
    private Passwords passwords;

    @Inject
    private Config config;

    @Inject
    private Clock clock;

    @Inject
    private Trail trail;

    /** Wants a new password for somebody. The old one counts until the new one is fetched. */
    @Permitted(Action.ACCESS_PROPOSED)
    public Change propose(long id) {
        UserAccount account =
                accounts.find(id).filter(found -> !found.isSystem()).orElseThrow(NotFound::new);
        List<Problem> problems = new Problems()
                .when(!account.isActive(), "account", "account.closed")
                .when(fourEyes.isWaiting(AccessKind.PASSWORD_GIVEN, account), "account", "approval.waiting")
                .list();
        if (!problems.isEmpty()) {
            trail.about(ObjectType.PROPOSAL).detail("refused=" + problems.get(0).code());
            return new Change.Refused(problems);
        }
        AccessProposal proposal = fourEyes.propose(AccessRequest.about(AccessKind.PASSWORD_GIVEN, account));
        return new Change.Proposed(proposal.id(), proposal.isAlone());
    }

    /**
     * Makes the password of an approved proposal, once, for the administrator who proposed it. The old password is void from now on,
     * and every session that began with it.
     */
    @Permitted(Action.PASSWORD_FETCHED)
    public OneTimePassword fetch(long proposalId) {
        AccessProposal proposal = fourEyes.fetch(proposalId);
        if (!proposal.kind().givesPassword()) {
            throw new NotFound();
        }
        UserAccount account = proposal.account().orElseThrow();
        OneTimePassword password = OneTimePassword.random(random);
        account.oneTimePassword(
                passwords.hash(password.value().toCharArray()), clock.instant().plus(lasts()));
        trail.about(ObjectType.USER, account.id()).detail("password given");
        return password;
    }

    /** How long it is good for a first log-in. */
    private Duration lasts() {
        return Duration.ofHours(
                Math.max(1, config.getOptionalValue(HOURS, Integer.class).orElse(72)));
    }
}
