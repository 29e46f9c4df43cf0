package bg.nrm.access;

import bg.nrm.audit.AuditEvent;
import bg.nrm.audit.AuditEvent.Outcome;
import bg.nrm.audit.AuditLog;
import bg.nrm.load.Overload;
import bg.nrm.time.Stored;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/** Logs a user in with name and password. The only use case that nobody has to be permitted. */
@ApplicationScoped
public class LoggingIn {

    @Inject
    private Accounts accounts;

    @Inject
    private Passwords passwords;

    @Inject
    private LogInTries tries;

    @Inject
    private AuditLog log;

    @Inject
    private CurrentActor current;

    @Inject
    private Clock clock;

    /**
     * Takes equally long for a wrong password, an unknown name and a closed account. Each part is a transaction of its own: nobody
     * keeps a connection of the database while passwords are computed.
     *
     * @throws Overload when too many log in at once; the try does not count
     */
    public LogInResult logIn(String username, char[] password, String address) {
        Instant now = Stored.now(clock);
        Optional<Instant> wait = tries.reserve(username, address, now);
        if (wait.isPresent()) {
            return new LogInResult.Throttled(wait.get());
        }
        Optional<UserAccount> account = accounts.withUsername(username);
        if (!isRight(username, password, address, account)) {
            log.appendApart(event(Optional.empty(), Action.LOG_IN_FAILED, Outcome.REFUSED, now));
            return new LogInResult.Refused();
        }
        tries.succeeded(username, address, now);
        if (account.filter(found -> found.hasExpiredPassword(now)).isPresent()) {
            log.appendApart(event(Optional.empty(), Action.LOG_IN_FAILED, Outcome.REFUSED, now));
            return new LogInResult.Expired();
        }
        Optional<Actor> actor = account.map(UserAccount::actor);
        log.appendApart(event(actor, Action.LOGGED_IN, Outcome.DONE, now));
        return new LogInResult.Welcome(actor.get());
    }

    private boolean isRight(String username, char[] password, String address, Optional<UserAccount> account) {
        try {
            boolean right = passwords.verify(
                    password, account.map(UserAccount::passwordHash).orElse(""));
            return right
                    && account.filter(UserAccount::isActive)
                            .filter(UserAccount::isProven)
                            .isPresent();
        } catch (Overload notJudged) {
            tries.notJudged(username, address);
            throw notJudged;
        }
    }

    /** Notes that a user left, or that the session ended by itself. */
    @Transactional
    public void logOut(Actor actor) {
        log.appendApart(event(Optional.of(actor), Action.LOGGED_OUT, Outcome.DONE, Stored.now(clock)));
    }

    private AuditEvent event(Optional<Actor> actor, Action action, Outcome outcome, Instant now) {
        return new AuditEvent(
                now,
                actor.map(known -> OptionalLong.of(known.number())).orElse(OptionalLong.empty()),
                actor.map(known -> OptionalLong.of(known.organisationId())).orElse(OptionalLong.empty()),
                Actor.Channel.SCREEN.name(),
                action.name(),
                Optional.empty(),
                OptionalLong.empty(),
                OptionalLong.empty(),
                Optional.empty(),
                outcome,
                Optional.empty(),
                Optional.of(current.request()));
    }
}
