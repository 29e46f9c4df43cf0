package bg.nrm.access;

import bg.nrm.organisation.Organisations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.Config;

/**
 * The account with which an empty register is opened for use: {@code admin}, with the password that the installation configured, to
 * be replaced at the first log-in. It administers and sees no content. Made once, when there is no account at all.
 */
@ApplicationScoped
public class FirstAdministrator {

    private static final String PASSWORD = "nrm.administrator.password";
    private static final String BODY = "MEU";

    @Inject
    private Accounts accounts;

    @Inject
    private Organisations organisations;

    @Inject
    private Passwords passwords;

    @Inject
    private Config config;

    @Inject
    private Clock clock;

    @Transactional
    public void createIfNobody() {
        Optional<String> password = config.getOptionalValue(PASSWORD, String.class);
        if (password.isEmpty() || !accounts.all().isEmpty()) {
            return;
        }
        UserAccount administrator = new UserAccount(
                accounts.nextNumber(),
                "admin",
                "Администратор",
                organisations.withCode(BODY).orElseThrow(),
                Set.of(Role.ADMINISTRATOR),
                clock.instant());
        administrator.firstPassword(passwords.hash(password.get().toCharArray()));
        accounts.add(administrator);
    }
}
