package bg.nrm.web.health;

import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.start.Vital;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class HealthTest {

    @Test
    void namesThePartsThatFail() {
        assertThat(Health.answer(EnumSet.noneOf(Vital.class))).isEqualTo("{\"status\":\"up\"}");
        assertThat(Health.answer(EnumSet.of(Vital.DISK, Vital.DATABASE_WRITE)))
                .isEqualTo("{\"status\":\"down\",\"failed\":[\"database.write\",\"disk\"]}");
    }
}
