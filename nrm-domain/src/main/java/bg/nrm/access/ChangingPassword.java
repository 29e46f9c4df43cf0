package bg.nrm.access;

import bg.nrm.load.Overload;
import bg.nrm.time.Stored;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Replaces one's own password. All other sessions of the account end with the old one. */
@ApplicationScoped
@Transactional
public class ChangingPassword {

    @Inject
    private Accounts accounts;

    @Inject
    private Passwords passwords;

    @Inject
    private LogInTries tries;

    @Inject
    private Clock clock;

    @Inject
    private CurrentActor current;

    @Inject
    private Trail trail;

    /** What came of it. */
    public enum Result {
        CHANGED,
        /** The present password was not the one typed. */
        WRONG,
        /** It was not looked at: too many wrong ones were typed before. */
        THROTTLED,
        SHORT,
        LONG,
        COMMON,
        LIKE_USERNAME,
        /** The new one is the old one. */
        SAME
    }

    /**
     * What became of the wish to change the password.
     *
     * @param until after too many wrong present passwords, the moment from which on the next one is judged
     */
    public record Change(Result result, Optional<Instant> until) {}

    /** The present password is a secret that can be guessed here as at the log-in, so its tries are counted here, too. */
    @Permitted(Action.PASSWORD_CHANGED)
    public Change change(String present, String wanted) {
        long user = current.get().userId();
        UserAccount account = accounts.find(user).orElseThrow(NotFound::new);
        Optional<Instant> wait = tries.reserveOwn(account.username(), Stored.now(clock));
        Result result = wait.isPresent() ? Result.THROTTLED : judged(account, present, wanted);
        if (result == Result.CHANGED) {
            account.password(passwords.hash(wanted.toCharArray()));
        }
        trail.about(ObjectType.USER, user).detail("password " + result);
        return new Change(result, wait);
    }

    private Result judged(UserAccount account, String present, String wanted) {
        if (!isRight(account, present)) {
            return Result.WRONG;
        }
        tries.succeededOwn(account.username());
        Optional<PasswordRules.Flaw> flaw = PasswordRules.flawOf(wanted, account.username());
        if (flaw.isPresent()) {
            return Result.valueOf(flaw.get().name());
        }
        return wanted.equals(present) ? Result.SAME : Result.CHANGED;
    }

    private boolean isRight(UserAccount account, String present) {
        try {
            return passwords.verify(present.toCharArray(), account.passwordHash());
        } catch (Overload notJudged) {
            tries.notJudgedOwn(account.username());
            throw notJudged;
        }
    }
}
