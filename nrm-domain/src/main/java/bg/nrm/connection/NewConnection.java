package bg.nrm.connection;

import bg.nrm.access.Role;
import bg.nrm.input.Blank;
import java.time.LocalDate;
import java.util.Set;

/**
 * A system that is to be connected.
 *
 * @param organisationId the body it acts for
 * @param name how the body calls it; no person's name
 * @param roles what it may do there
 * @param lastDay the last day its first token is valid
 */
public record NewConnection(long organisationId, String name, Set<Role> roles, LocalDate lastDay) {

    public NewConnection {
        name = Blank.plain(name);
        roles = Set.copyOf(roles);
    }
}
