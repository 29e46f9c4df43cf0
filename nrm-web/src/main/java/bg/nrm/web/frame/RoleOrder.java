package bg.nrm.web.frame;

import static bg.nrm.access.Role.ADMINISTRATOR;
import static bg.nrm.access.Role.AUDITOR;
import static bg.nrm.access.Role.COORDINATOR;
import static bg.nrm.access.Role.DATA_PROTECTION_OFFICER;
import static bg.nrm.access.Role.FORMAL_IDENTIFIER;
import static bg.nrm.access.Role.LOCAL_SECRETARY;
import static bg.nrm.access.Role.SHELTER_MANAGER;
import static bg.nrm.access.Role.STATISTICIAN;
import static bg.nrm.access.Role.WORKER;

import bg.nrm.access.Role;
import java.util.Collection;
import java.util.List;

/** The order in which roles are named: what says most of a person first. */
public final class RoleOrder {

    private static final List<Role> ORDER = List.of(
            LOCAL_SECRETARY,
            FORMAL_IDENTIFIER,
            SHELTER_MANAGER,
            COORDINATOR,
            STATISTICIAN,
            AUDITOR,
            DATA_PROTECTION_OFFICER,
            ADMINISTRATOR,
            WORKER);

    private RoleOrder() {}

    public static List<Role> of(Collection<Role> roles) {
        return ORDER.stream().filter(roles::contains).toList();
    }
}
