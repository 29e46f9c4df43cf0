package bg.nrm.administration;

import bg.nrm.access.Role;
import bg.nrm.access.UserAccount;
import bg.nrm.organisation.Organisation;
import java.util.Set;

/**
 * An account of a person, as an administrator sees it.
 *
 * @param number under which the audit knows the person
 * @param bodyId the body the person acts for
 * @param oneTimePassword whether the person still has to choose a password of their own
 * @param version by which a second administrator notices the first
 */
public record AdministeredAccount(
        long id,
        int number,
        String username,
        String name,
        long bodyId,
        Organisation.Wording body,
        Set<Role> roles,
        boolean active,
        boolean oneTimePassword,
        long version) {

    public AdministeredAccount {
        roles = Set.copyOf(roles);
    }

    static AdministeredAccount of(UserAccount account) {
        return new AdministeredAccount(
                account.id(),
                account.number(),
                account.username(),
                account.name(),
                account.organisation().id(),
                account.organisation().wording(),
                account.roles(),
                account.isActive(),
                account.hasOneTimePassword(),
                account.version());
    }

    /** Whether this would give the person a role they have not, or another body: that takes a second administrator. */
    public boolean isWidenedBy(UserDetails wanted) {
        return bodyId != wanted.organisationId() || !roles.containsAll(wanted.roles());
    }
}
