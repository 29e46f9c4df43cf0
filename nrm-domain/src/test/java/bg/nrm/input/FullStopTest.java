package bg.nrm.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FullStopTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "от 02:30 ч.. Посочете|от 02:30 ч. Посочете",
                "на 31.12.2026 г..|на 31.12.2026 г.",
                "на 31.12.2026 г.|на 31.12.2026 г.",
                "и така...|и така...",
                "1.2.2026|1.2.2026"
            })
    void a_sentence_has_one_full_stop(String filled, String written) {
        assertThat(FullStop.once(filled)).isEqualTo(written);
    }
}
