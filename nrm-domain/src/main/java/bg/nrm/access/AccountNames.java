package bg.nrm.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** How users are called, and nothing else of their accounts: whoever reads what somebody wrote sees who wrote it. */
@ApplicationScoped
public class AccountNames {

    @Inject
    private Accounts accounts;

    /** The name of the user with this key. */
    public Optional<String> of(long userId) {
        return accounts.nameOf(userId);
    }

    /** The names of those whom the audit and the stories know under these numbers. */
    public Map<Integer, String> ofNumbers(Collection<Integer> numbers) {
        return accounts.names(numbers);
    }
}
