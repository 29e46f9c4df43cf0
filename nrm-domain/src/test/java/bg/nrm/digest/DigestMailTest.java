package bg.nrm.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DigestMailTest {

    private static final Locale BULGARIAN = Locale.forLanguageTag("bg");

    @Test
    void it_says_how_much_is_late_and_for_today() {
        DigestMail mail = new DigestMail(3, 5, 0, 200);
        assertThat(mail.subject(BULGARIAN)).isEqualTo("НМН: 3 просрочени, 5 за днес");
        assertThat(mail.subject(Locale.ENGLISH)).isEqualTo("NRM: 3 late, 5 for today");
        assertThat(mail.body(BULGARIAN, Optional.empty()))
                .startsWith("Просрочени: 3. С изтичащ днес срок: 5.\n\nТова известие е само с числа.");
    }

    @Test
    void it_leads_to_the_work() {
        assertThat(new DigestMail(1, 0, 0, 200).body(BULGARIAN, Optional.of("https://nrm.example/nrm/")))
                .contains("https://nrm.example/nrm/work/work.xhtml");
    }

    @Test
    void it_tells_of_missed_limits_that_were_told() {
        assertThat(new DigestMail(1, 0, 2, 200).body(BULGARIAN, Optional.empty()))
                .contains("съобщени на вас и невидени: 2");
    }

    @Test
    void it_does_not_count_without_end() {
        assertThat(new DigestMail(201, 0, 0, 200).subject(BULGARIAN)).contains("повече от 200");
    }

    @Test
    void without_anything_to_tell_there_is_none() {
        assertThat(new DigestMail(0, 0, 0, 200).isNothing()).isTrue();
        assertThat(new DigestMail(0, 0, 1, 200).isNothing()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kaloyan@service.example", "k.v+nrm@mail.government.bg"})
    void one_mailbox_is_an_address(String typed) {
        assertThat(MailAddress.isOne(typed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "kaloyan",
                "a@b",
                "a@b.bg, c@d.bg",
                "a@b.bg\r\nBcc: c@d.bg",
                "Калоян <a@b.bg>",
                "a b@c.bg",
                "a@b..bg"
            })
    void several_none_or_more_than_that_are_not(String typed) {
        assertThat(MailAddress.isOne(typed)).isFalse();
    }
}
