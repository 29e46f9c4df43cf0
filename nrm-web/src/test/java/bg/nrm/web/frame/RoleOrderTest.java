package bg.nrm.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.access.Role;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class RoleOrderTest {

    @Test
    void no_role_is_forgotten() {
        assertThat(RoleOrder.of(EnumSet.allOf(Role.class))).hasSize(Role.values().length);
    }

    @Test
    void a_secretary_who_also_coordinates_is_called_a_secretary() {
        assertThat(RoleOrder.of(EnumSet.of(Role.COORDINATOR, Role.LOCAL_SECRETARY, Role.WORKER)))
                .containsExactly(Role.LOCAL_SECRETARY, Role.COORDINATOR, Role.WORKER);
    }
}
