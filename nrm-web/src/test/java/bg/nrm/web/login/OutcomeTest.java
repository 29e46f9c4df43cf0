package bg.nrm.web.login;

import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.web.login.Outcome.Kind;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutcomeTest {

    @Test
    void whatIsKeptInTheBrowserIsReadBack() {
        Outcome throttled = new Outcome(Kind.THROTTLED, Instant.parse("2026-11-28T12:00:00.123456Z"));
        assertThat(Outcome.told(throttled.kind() + " " + throttled.until())).contains(throttled);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "REFUSED", "WELCOME 1970-01-01T00:00:00Z", "REFUSED yesterday", "<b> x", "LOCKED  "})
    void whatSomebodyElseWroteSaysNothing(String foreign) {
        assertThat(Outcome.told(foreign)).isEmpty();
    }
}
