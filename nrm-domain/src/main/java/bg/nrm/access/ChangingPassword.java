package bg.nrm.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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
    private CurrentActor current;

    @Inject
    private Trail trail;

    /** What came of it. */
    public enum Result {
        CHANGED,
        /** The present password was not the one typed. */
        WRONG,
        SHORT,
        LONG,
        COMMON,
        LIKE_USERNAME,
        /** The new one is the old one. */
        SAME
    }

    @Permitted(Action.PASSWORD_CHANGED)
    public Result change(String present, String wanted) {
        long user = current.get().userId();
        UserAccount account = accounts.find(user).orElseThrow(NotFound::new);
        Result result = judged(account, present, wanted);
        if (result == Result.CHANGED) {
            account.password(passwords.hash(wanted.toCharArray()));
        }
        trail.about(ObjectType.USER, user).detail("password " + result);
        return result;
    }

    private Result judged(UserAccount account, String present, String wanted) {
        if (!passwords.verify(present.toCharArray(), account.passwordHash())) {
            return Result.WRONG;
        }
        Optional<PasswordRules.Flaw> flaw = PasswordRules.flawOf(wanted, account.username());
        if (flaw.isPresent()) {
            return Result.valueOf(flaw.get().name());
        }
        return wanted.equals(present) ? Result.SAME : Result.CHANGED;
    }
}
