package bg.nrm.connection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestKeyTest {

    @Test
    void is_whatever_a_client_counts_its_requests_with() {
        assertThat(RequestKey.of("2026/117")).isPresent();
        assertThat(RequestKey.of("8e03978e-40d5-43dd-bc93-6894a57f9324")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "два", "a b", "line\nbreak", "‮abc"})
    void is_of_visible_ascii_only(String other) {
        assertThat(RequestKey.of(other)).isEmpty();
    }

    @Test
    void is_no_longer_than_eighty_characters() {
        assertThat(RequestKey.of("k".repeat(80))).isPresent();
        assertThat(RequestKey.of("k".repeat(81))).isEmpty();
    }

    @Test
    void is_kept_after_an_act_that_was_done_only() {
        assertThat(FirstAnswer.of(201, java.util.Optional.of("/signals/1"), "{}")
                        .isDone())
                .isTrue();
        assertThat(FirstAnswer.of(422, java.util.Optional.empty(), "{}").isDone())
                .isFalse();
    }
}
