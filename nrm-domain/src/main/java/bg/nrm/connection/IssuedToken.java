package bg.nrm.connection;

import bg.nrm.access.Role;
import bg.nrm.organisation.Organisation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A token that was issued, as an administrator sees it; its text is known to nobody.
 *
 * @param accountId key of the account of the system that shows it
 * @param number under which the audit knows the system
 * @param label how the body calls the system
 * @param lastUsedOn the last day on which it was shown
 * @param valid whether it opens anything at this moment
 */
public record IssuedToken(
        long id,
        long accountId,
        int number,
        String label,
        Organisation.Wording body,
        Set<Role> roles,
        Instant expiresAt,
        Optional<Instant> revokedAt,
        Optional<LocalDate> lastUsedOn,
        boolean valid) {

    public IssuedToken {
        roles = Set.copyOf(roles);
    }

    static IssuedToken of(Token token, Instant now) {
        return new IssuedToken(
                token.id(),
                token.account().id(),
                token.account().number(),
                token.label(),
                token.account().organisation().wording(),
                token.account().roles(),
                token.expiresAt(),
                token.revokedAt(),
                token.lastUsedOn(),
                token.isValid(now));
    }
}
