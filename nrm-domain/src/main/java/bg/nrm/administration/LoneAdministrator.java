package bg.nrm.administration;

import bg.nrm.access.Accounts;
import bg.nrm.access.Role;
import bg.nrm.access.UserAccount;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.Config;

/**
 * What an administrator does with nobody to approve it. A register begins with one: that one opens the account of the second, and
 * nothing else. Later only the operator of the server can let an administrator act alone, for one day that is named in the
 * configuration, and only so that there are two again. All of it is marked in the proposal and in the audit.
 */
@ApplicationScoped
class LoneAdministrator {

    private static final String DAY = "nrm.administrator.alone-on";
    private static final Set<Role> ADMINISTRATOR = Set.of(Role.ADMINISTRATOR);

    @Inject
    private Accounts accounts;

    @Inject
    private Config config;

    @Inject
    private Clock clock;

    /** Whether whoever asks may have this without a second person. */
    boolean permits(AccessRequest wish) {
        return makesAdministrator(wish)
                && (isToday(config.getOptionalValue(DAY, String.class), Days.today(clock))
                        || isOpening(wish) && accounts.administrators() == 1);
    }

    private static boolean isOpening(AccessRequest wish) {
        return wish.kind() == AccessKind.ACCOUNT_OPENED;
    }

    /** Whether the operator has named this day and no other. */
    static boolean isToday(Optional<String> named, LocalDate today) {
        return named.filter(today.toString()::equals).isPresent();
    }

    /** Whether it gives the register one more person who administers and does nothing else. */
    static boolean makesAdministrator(AccessRequest wish) {
        return switch (wish.kind()) {
            case ACCOUNT_OPENED -> wish.roles().equals(ADMINISTRATOR);
            case ACCOUNT_REOPENED, PASSWORD_GIVEN -> wish.account()
                    .map(UserAccount::roles)
                    .filter(ADMINISTRATOR::equals)
                    .isPresent();
            case ACCOUNT_WIDENED, SYSTEM_CONNECTED, TOKEN_RENEWED -> false;
        };
    }
}
