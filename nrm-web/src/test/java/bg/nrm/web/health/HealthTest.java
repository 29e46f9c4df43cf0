package bg.nrm.web.health;

import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.start.Attention;
import bg.nrm.start.Vital;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HealthTest {

    @Test
    void namesThePartsThatFail() {
        assertThat(Health.answer(Set.of(), Set.of())).isEqualTo("{\"status\":\"up\"}");
        assertThat(Health.answer(EnumSet.of(Vital.DISK, Vital.DATABASE_WRITE), Set.of()))
                .isEqualTo("{\"status\":\"down\",\"failed\":[\"database.write\",\"disk\"]}");
    }

    @Test
    void says_what_to_see_to_while_it_serves() {
        assertThat(Health.answer(Set.of(), Set.of(Attention.ONE_ADMINISTRATOR)))
                .isEqualTo("{\"status\":\"up\",\"attention\":[\"one.administrator\"]}");
    }
}
