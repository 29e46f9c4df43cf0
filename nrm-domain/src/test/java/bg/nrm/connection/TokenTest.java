package bg.nrm.connection;

import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.access.Role;
import bg.nrm.access.UserAccount;
import bg.nrm.approval.Decision;
import bg.nrm.organisation.BodyKind;
import bg.nrm.organisation.Organisation;
import bg.nrm.organisation.Organisation.Wording;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TokenTest {

    private static final Instant ISSUED = Instant.parse("2026-03-02T08:00:00Z");
    private static final Instant EXPIRES = Instant.parse("2026-09-01T21:00:00Z");

    private final TokenText text = TokenText.random(new SecureRandom());
    private final UserAccount system = system();
    private final Token token = new Token(system, text, approved(), ISSUED, EXPIRES);

    @Nested
    class Its_text {

        @Test
        void is_recognised_by_its_form() {
            assertThat(TokenText.of(text.value())).contains(text);
            assertThat(text.value()).startsWith("nrm_").hasSize(47);
        }

        @Test
        void is_not_recognised_with_anything_before_or_after_it() {
            assertThat(TokenText.of(" " + text.value())).isEmpty();
            assertThat(TokenText.of(text.value() + "A")).isEmpty();
            assertThat(TokenText.of(text.value() + "\n")).isEmpty();
            assertThat(TokenText.of("")).isEmpty();
        }

        @Test
        void is_never_the_same_twice() {
            assertThat(TokenText.random(new SecureRandom())).isNotEqualTo(text);
        }

        @Test
        void does_not_get_into_a_log() {
            assertThat("issued " + text).doesNotContain(text.value());
        }

        @Test
        void has_a_digest_that_does_not_give_it_away() {
            assertThat(text.digest()).hasSize(32).isEqualTo(new TokenText(text.value()).digest());
        }
    }

    @Nested
    class It_opens {

        @Test
        void until_the_moment_it_expires() {
            assertThat(token.isValid(EXPIRES.minusNanos(1000))).isTrue();
            assertThat(token.isValid(EXPIRES)).isFalse();
        }

        @Test
        void nothing_after_it_was_revoked() {
            token.revoke(ISSUED.plusSeconds(60));
            assertThat(token.isValid(ISSUED.plusSeconds(61))).isFalse();
        }

        @Test
        void nothing_while_the_account_of_its_system_is_closed() {
            system.close();
            assertThat(token.isValid(ISSUED)).isFalse();
        }
    }

    @Test
    void revoked_twice_keeps_the_moment_of_the_first_time() {
        token.revoke(ISSUED.plusSeconds(60));
        token.revoke(ISSUED.plusSeconds(120));
        assertThat(token.revokedAt()).contains(ISSUED.plusSeconds(60));
    }

    private static Decision approved() {
        Decision decision = Decision.proposed(7, ISSUED.minusSeconds(60), EXPIRES);
        decision.approve(70, 8, ISSUED.minusSeconds(30));
        return decision;
    }

    private static UserAccount system() {
        Organisation shelter = new Organisation(
                "PRIUT-X",
                BodyKind.SHELTER,
                new Wording("Приют", "Shelter", "Приют", "Shelter"),
                Optional.empty(),
                LocalDate.of(2020, 1, 1));
        return new UserAccount(41, "priut-x.41", "Дневник на приюта", shelter, Set.of(Role.WORKER), ISSUED).forSystem();
    }
}
