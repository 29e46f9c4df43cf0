package bg.nrm.audit;

import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.audit.Finding.Broken;
import bg.nrm.audit.Finding.Damage;
import bg.nrm.audit.Finding.Whole;
import bg.nrm.protection.Checks;
import bg.nrm.protection.KeyRing;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The command that verifies the audit log")
class VerifyAuditTest {

    private static final Locale BULGARIAN = Locale.forLanguageTag("bg");

    @TempDir
    private Path directory;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void explains_itself_in_the_language_asked_for() {
        assertThat(run("--help", "--lang", "bg")).isEqualTo(VerifyAudit.WHOLE);
        assertThat(text(out)).startsWith("Проверява одитната следа без приложението.");
    }

    @Test
    void does_not_guess_which_database_is_meant() {
        assertThat(run()).isEqualTo(VerifyAudit.NOT_VERIFIED);
        assertThat(text(err)).contains("--url");
    }

    @Test
    void does_not_call_whole_what_it_has_no_keys_for() {
        assertThat(run("--url", "jdbc:mariadb://127.0.0.1:1/nrm")).isEqualTo(VerifyAudit.NOT_VERIFIED);
        assertThat(text(err)).contains("--keys");
    }

    @Test
    void gives_an_auditor_the_keys_that_check_and_none_that_open() throws IOException {
        Path keys = directory.resolve("keys");
        KeyRing.create(keys);
        assertThat(run("--checking-keys", "--keys", keys.toString())).isEqualTo(VerifyAudit.WHOLE);
        assertThat(text(out)).matches("checking=[0-9a-f]{64}\\R");
        Path auditor = Files.writeString(directory.resolve("auditor"), text(out));
        byte[] check = Checks.in(keys).of("audit", new byte[] {1});
        assertThat(Checks.in(auditor).hold(check, "audit", new byte[] {1})).isTrue();
        assertThat(Checks.in(auditor).hold(check, "row", new byte[] {1})).isFalse();
    }

    @Test
    void refuses_an_option_it_does_not_know() {
        assertThat(run("--force")).isEqualTo(VerifyAudit.NOT_VERIFIED);
        assertThat(text(err)).contains("--force");
    }

    @Test
    void refuses_a_checkpoint_that_is_none() {
        assertThat(run("--url", "jdbc:mariadb://127.0.0.1:1/nrm", "--checkpoint", "12:beef"))
                .isEqualTo(VerifyAudit.NOT_VERIFIED);
        assertThat(text(err)).contains("12:beef");
    }

    @Test
    void says_that_nothing_was_verified_when_the_password_file_is_not_there() {
        assertThat(run("--url", "jdbc:mariadb://127.0.0.1:1/nrm", "--password-file", "no such file", "--keys", keys()))
                .isEqualTo(VerifyAudit.NOT_VERIFIED);
        assertThat(text(err)).contains("no such file");
    }

    @Test
    void takes_the_language_of_the_environment() {
        assertThat(VerifyAudit.language(Map.of("LANG", "bg_BG.UTF-8"))).isEqualTo(BULGARIAN);
        assertThat(VerifyAudit.language(Map.of("LANG", "bg_BG.UTF-8", "LC_ALL", "C")))
                .isEqualTo(Locale.ENGLISH);
        assertThat(VerifyAudit.language(Map.of())).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void prints_a_checkpoint_that_it_can_read_again() {
        Link head = Chain.of(3).head();
        String line = new VerifyTexts(Locale.ENGLISH)
                .report(new Whole(3, head), false, 0.1)
                .get(1);
        assertThat(Link.parse(line.substring(line.lastIndexOf(' ')))).contains(head);
    }

    @ParameterizedTest
    @MethodSource("damages")
    void names_every_damage_and_its_event_in_both_languages(Damage damage) {
        for (Locale language : List.of(BULGARIAN, Locale.ENGLISH)) {
            List<String> report =
                    new VerifyTexts(language).report(new Broken(17, damage, 16, OptionalLong.of(42)), false, 0.1);
            assertThat(report).hasSize(4).anyMatch(line -> line.contains("17"));
        }
    }

    static Stream<Damage> damages() {
        return Arrays.stream(Damage.values());
    }

    private String keys() {
        Path keys = directory.resolve("register");
        try {
            KeyRing.create(keys);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return keys.toString();
    }

    private int run(String... arguments) {
        return VerifyAudit.run(List.of(arguments), Locale.ENGLISH, stream(out), stream(err));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
