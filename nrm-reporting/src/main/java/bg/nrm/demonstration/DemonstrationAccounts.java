package bg.nrm.demonstration;

import bg.nrm.access.Accounts;
import bg.nrm.access.Passwords;
import bg.nrm.access.UserAccount;
import bg.nrm.organisation.Organisations;
import bg.nrm.start.RegisterOpened;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.config.Config;

/** Makes the demonstration accounts when the register opens for a demonstration and nobody has an account yet. */
@ApplicationScoped
public class DemonstrationAccounts {

    /** True only where invented data are shown. */
    public static final String DEMONSTRATION = "nrm.demonstration";

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

    /** The accounts to show at log-in; none where this is no demonstration. */
    public List<DemonstrationAccount> shown() {
        return isDemonstration() ? DemonstrationAccount.ALL : List.of();
    }

    public boolean isDemonstration() {
        return config.getOptionalValue(DEMONSTRATION, Boolean.class).orElse(false);
    }

    @Transactional
    void create(@Observes @Priority(Interceptor.Priority.APPLICATION) RegisterOpened opened) {
        if (!isDemonstration() || !accounts.all().isEmpty()) {
            return;
        }
        String hash = passwords.hash(DemonstrationAccount.PASSWORD.toCharArray());
        int number = 1;
        for (DemonstrationAccount each : DemonstrationAccount.ALL) {
            UserAccount account = new UserAccount(
                            number++,
                            each.username(),
                            each.name(),
                            organisations.withCode(each.body()).orElseThrow(),
                            each.roles(),
                            clock.instant())
                    .forDemonstration();
            account.password(hash);
            accounts.add(account);
        }
    }
}
