package bg.nrm.access;

import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.access.PasswordRules.Flaw;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A password")
class PasswordRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "four words of rain",
                "петте липи край моста",
                "кратка8!",
                "onlysmallletters",
                "48219306",
                "🐦🐌🐟🐢🐦🐌🐟🐢"
            })
    void is_good_whatever_characters_it_is_made_of(String password) {
        assertThat(PasswordRules.flawOf(password, "burgas.sekretar")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "seven77, SHORT",
        "12345678, COMMON",
        "PassWord123, COMMON",
        "Парола1234, COMMON",
        "P@ssw0rd, COMMON",
        "Pa$$w0rd!, COMMON",
        "'Password 1', COMMON",
        "Drag0n2024, COMMON",
        "ｐａｓｓｗｏｒｄ, COMMON",
        "sunshine-99, COMMON",
        "aaaaaaaaaaaaaaaa, COMMON",
        "abababababab, COMMON",
        "burgas.sekretar2026, LIKE_USERNAME",
        "burgas.s, LIKE_USERNAME"
    })
    void is_refused_when_a_guesser_would_try_it_early(String password, Flaw flaw) {
        assertThat(PasswordRules.flawOf(password, "burgas.sekretar")).contains(flaw);
    }

    @Test
    void may_have_sixty_four_characters_and_more_but_not_a_thousand() {
        assertThat(PasswordRules.flawOf("липа".repeat(32), "admin")).isEmpty();
        assertThat(PasswordRules.flawOf("липа".repeat(250), "admin")).contains(Flaw.LONG);
    }

    @Test
    void is_held_against_at_least_three_thousand_others_that_are_long_enough() {
        assertThat(CommonPasswords.size()).isGreaterThan(29_000);
        assertThat(CommonPasswords.has("iloveyou")).isTrue();
        assertThat(CommonPasswords.has("явертъуи")).isTrue();
        assertThat(CommonPasswords.has("# Permission is hereby granted")).isFalse();
    }
}
