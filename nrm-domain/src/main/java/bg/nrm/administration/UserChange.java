package bg.nrm.administration;

import bg.nrm.access.Role;
import bg.nrm.access.UserAccount;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/** The difference between a user before and after, as the audit records it: codes and keys, no name. */
final class UserChange {

    private UserChange() {}

    static String codes(UserAccount before, UserDetails after) {
        StringJoiner codes = new StringJoiner(" ");
        Set<Role> given = difference(after.roles(), before.roles());
        Set<Role> taken = difference(before.roles(), after.roles());
        if (!given.isEmpty()) {
            codes.add("+" + list(given));
        }
        if (!taken.isEmpty()) {
            codes.add("-" + list(taken));
        }
        if (before.organisation().id() != after.organisationId()) {
            codes.add("body=%d>%d".formatted(before.organisation().id(), after.organisationId()));
        }
        if (!before.name().equals(after.name())) {
            codes.add("renamed");
        }
        return codes.length() == 0 ? "unchanged" : codes.toString();
    }

    static String list(Collection<Role> roles) {
        return roles.stream().sorted().map(Role::name).collect(Collectors.joining(","));
    }

    private static Set<Role> difference(Set<Role> one, Set<Role> other) {
        Set<Role> rest = EnumSet.noneOf(Role.class);
        rest.addAll(one);
        rest.removeAll(other);
        return rest;
    }
}
