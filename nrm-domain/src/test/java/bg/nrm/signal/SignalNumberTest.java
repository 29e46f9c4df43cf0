package bg.nrm.signal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignalNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"232/2026", " 232 / 2026 ", "0232/2026"})
    void isReadAsItIsWritten(String text) {
        assertThat(SignalNumber.parse(text)).contains(new SignalNumber(2026, 232));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "232", "232/26", "232/2026/1", "x/2026", "-1/2026", "12345678/2026", "232/2026'--"})
    void anythingElseIsNone(String text) {
        assertThat(SignalNumber.parse(text)).isEmpty();
    }

    @Test
    void isWrittenTheWayTheRegisterDoes() {
        assertThat(new SignalNumber(2026, 232)).hasToString("232/2026");
    }
}
