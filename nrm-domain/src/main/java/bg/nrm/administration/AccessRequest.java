package bg.nrm.administration;

import bg.nrm.access.Role;
import bg.nrm.access.UserAccount;
import bg.nrm.organisation.Organisation;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What an administrator wants of an account or a token.
 *
 * @param account whom it concerns; empty while the account is to be opened
 * @param username of the account to be opened
 * @param name how the person or the system is to be called
 * @param body where the account is to act
 * @param roles those it is to have
 * @param lastDay the last day of a token
 */
public record AccessRequest(
        AccessKind kind,
        Optional<UserAccount> account,
        Optional<String> username,
        Optional<String> name,
        Optional<Organisation> body,
        Set<Role> roles,
        Optional<LocalDate> lastDay) {

    public AccessRequest {
        roles = Set.copyOf(roles);
    }

    /** About an account as it is: its password or its being open again. */
    static AccessRequest about(AccessKind kind, UserAccount account) {
        return new AccessRequest(
                kind,
                Optional.of(account),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Optional.empty());
    }

    static AccessRequest open(String username, UserDetails details, Organisation body) {
        return new AccessRequest(
                AccessKind.ACCOUNT_OPENED,
                Optional.empty(),
                Optional.of(username),
                Optional.of(details.name()),
                Optional.of(body),
                details.roles(),
                Optional.empty());
    }

    static AccessRequest widen(UserAccount account, UserDetails details, Organisation body) {
        return new AccessRequest(
                AccessKind.ACCOUNT_WIDENED,
                Optional.of(account),
                Optional.empty(),
                Optional.of(details.name()),
                Optional.of(body),
                details.roles(),
                Optional.empty());
    }

    /** A system of a body, to be known to the register under a number of its own. */
    public static AccessRequest connect(String name, Organisation body, Set<Role> roles, LocalDate lastDay) {
        return new AccessRequest(
                AccessKind.SYSTEM_CONNECTED,
                Optional.empty(),
                Optional.empty(),
                Optional.of(name),
                Optional.of(body),
                roles,
                Optional.of(lastDay));
    }

    /** The next token of a connected system. */
    public static AccessRequest renew(UserAccount account, LocalDate lastDay) {
        return new AccessRequest(
                AccessKind.TOKEN_RENEWED,
                Optional.of(account),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Optional.of(lastDay));
    }
}
