package bg.nrm.administration;

import bg.nrm.access.Role;
import bg.nrm.input.Blank;
import bg.nrm.input.Problems;
import java.util.Set;

/** What an administrator says about a user. */
public record UserDetails(String name, long organisationId, Set<Role> roles) {

    private static final int LONGEST_NAME = 120;

    public UserDetails {
        name = Blank.plain(name);
        roles = Set.copyOf(roles);
    }

    /** Who administers sees no content, and who sees content does not administer: the two never meet in one account. */
    Problems problems() {
        Problems problems = new Problems();
        Names.check(problems, "name", name, LONGEST_NAME);
        return problems.when(roles.isEmpty(), "roles", "roles.none")
                .when(roles.contains(Role.ADMINISTRATOR) && roles.size() > 1, "roles", "roles.administrator");
    }
}
