package bg.nrm.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

    @Test
    void without_options_it_is_a_demonstration_for_this_machine_alone() {
        CommandLine line = parsed();
        assertThat(line.address()).isEqualTo("127.0.0.1");
        assertThat(line.port()).isEqualTo(8080);
        assertThat(line.data()).isEqualTo(Path.of("data").toAbsolutePath());
        assertThat(line.demonstration()).isTrue();
        assertThat(line.database()).isEmpty();
    }

    @Test
    void the_last_word_counts() {
        assertThat(parsed("--data", "one", "--data", "two").data()).endsWithRaw(Path.of("two"));
    }

    @Test
    void an_empty_installation_has_no_demonstration() {
        assertThat(parsed("--empty").demonstration()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "http", "80 80", "99999999999"})
    void a_port_is_a_number_in_its_range(String port) {
        assertRefused("The port must be a number from 1 to 65535", "--port", port);
    }

    @Test
    void an_option_without_its_value_is_refused() {
        assertRefused("The option --data needs a value", "--port", "8081", "--data");
    }

    @Test
    void a_server_of_ones_own_needs_both_passwords() {
        assertRefused(
                "also --database-owner-password-file is needed",
                "--database-url",
                "jdbc:mariadb://db/nrm",
                "--database-password-file",
                "a");
    }

    @Test
    void an_account_without_a_server_is_refused() {
        assertRefused("without --database-url", "--database-user", "nrm_app");
    }

    @Test
    void a_password_in_the_url_is_refused() {
        assertRefused("may not hold a password", "--database-url", "jdbc:mariadb://db/nrm?password=x");
    }

    @Test
    void another_engine_is_refused() {
        assertRefused("must start with jdbc:mariadb:", "--database-url", "jdbc:h2:mem:nrm");
    }

    private static CommandLine parsed(String... arguments) {
        return CommandLine.parse(List.of(arguments));
    }

    private static void assertRefused(String reason, String... arguments) {
        assertThatThrownBy(() -> parsed(arguments))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(reason);
    }
}
