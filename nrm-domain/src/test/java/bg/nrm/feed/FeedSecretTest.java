package bg.nrm.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FeedSecretTest {

    @Test
    void what_was_made_is_recognised_by_its_digest() {
        FeedSecret secret = FeedSecret.random(new SecureRandom());
        assertThat(FeedSecret.of(secret.value()).orElseThrow().digest()).isEqualTo(secret.digest());
    }

    @Test
    void no_two_are_alike() {
        SecureRandom random = new SecureRandom();
        assertThat(FeedSecret.random(random).digest())
                .isNotEqualTo(FeedSecret.random(random).digest());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "short",
                "../../../../../../../../../../etc/passwd0000",
                "*******************************************"
            })
    void what_has_not_its_form_is_none(String shown) {
        assertThat(FeedSecret.of(shown)).isEmpty();
    }

    @Test
    void it_does_not_tell_itself_to_a_log() {
        FeedSecret secret = FeedSecret.random(new SecureRandom());
        assertThat(secret.toString()).doesNotContain(secret.value());
    }
}
