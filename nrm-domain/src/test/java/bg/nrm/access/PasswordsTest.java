package bg.nrm.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bg.nrm.load.Gate;
import bg.nrm.load.Overload;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Passwords")
class PasswordsTest {

    private static final Passwords PASSWORDS = new Passwords();
    private static String hash;

    @BeforeAll
    static void prepare() {
        PASSWORDS.prepare();
        hash = PASSWORDS.hash("петте липи край моста".toCharArray());
    }

    @Test
    void are_right_only_as_they_are() {
        assertThat(PASSWORDS.verify("петте липи край моста".toCharArray(), hash))
                .isTrue();
        assertThat(PASSWORDS.verify("петте липи край мостa".toCharArray(), hash))
                .as("with a Latin a at the end")
                .isFalse();
        assertThat(PASSWORDS.verify(new char[0], hash)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "no password has this text", "петте липи край моста"})
    void of_an_account_that_has_none_are_never_right(String typed) {
        assertThat(PASSWORDS.verify(typed.toCharArray(), "")).isFalse();
    }

    @Test
    void are_hashed_with_argon2id_46_mebibytes_and_a_salt_of_their_own() {
        assertThat(hash).matches("argon2id\\$47104\\$1\\$[A-Za-z0-9+/]{22}\\$[A-Za-z0-9+/]{43}");
        assertThat(PASSWORDS.hash("петте липи край моста".toCharArray())).isNotEqualTo(hash);
    }

    @Test
    void are_not_computed_beyond_what_the_memory_holds() {
        Gate full = new Gate("passwords", 1, 0, Duration.ZERO);
        Passwords busy = new Passwords(full);
        full.enter();
        assertThatThrownBy(() -> busy.verify("any".toCharArray(), hash)).isInstanceOf(Overload.class);
    }
}
