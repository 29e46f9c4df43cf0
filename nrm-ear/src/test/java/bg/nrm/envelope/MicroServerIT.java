package bg.nrm.envelope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The one jar, running. */
@OnMicroServer
class MicroServerIT {

    private static final long GIBIBYTE = 1L << 30;

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void it_answers(MicroServer server) throws Exception {
        assertThat(status(server.url("health"))).isEqualTo(200);
    }

    /** The device /dev/full says to the server what a full disk says. */
    @Test
    void on_a_full_disk_it_is_not_up_and_says_what_fails(MicroServer server) throws Exception {
        Path probe = server.data().resolve("temporary/nrm-health.probe");
        Files.createSymbolicLink(probe, Path.of("/dev/full"));
        try {
            await("the next look")
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> health(server).statusCode() == 503);
            assertThat(health(server).body()).isEqualTo("{\"status\":\"down\",\"failed\":[\"disk\"]}");
        } finally {
            Files.delete(probe);
        }
        await("the next look")
                .atMost(Duration.ofSeconds(30))
                .until(() -> health(server).statusCode() == 200);
        assertThat(health(server).body()).isEqualTo("{\"status\":\"up\"}");
    }

    @Test
    void it_says_where_it_is_and_where_its_log_is(MicroServer server) {
        assertThat(server.announcement())
                .contains("http://127.0.0.1:" + server.port() + "/nrm")
                .contains(server.log().toString());
        assertThat(server.log()).isRegularFile();
    }

    @Test
    void figures_about_the_server_are_not_on_the_public_port(MicroServer server) throws Exception {
        assertThat(status(server.url("/metrics"))).isNotEqualTo(200);
    }

    @Test
    void it_listens_on_the_loopback_interface_only(MicroServer server) {
        List<ListeningSocket> sockets = ListeningSocket.of(server.processes());
        assertThat(sockets).extracting(ListeningSocket::port).contains(server.port());
        assertThat(sockets).allMatch(socket -> socket.address().isLoopbackAddress());
    }

    @Test
    void the_account_of_the_application_has_no_rights_on_the_schema_as_a_whole(MicroServer server) throws SQLException {
        try (Connection application = server.asApplication();
                ResultSet rights = application
                        .createStatement()
                        .executeQuery("SELECT privilege_type FROM information_schema.schema_privileges")) {
            assertThat(rights.next()).isTrue();
            assertThat(rights.getString(1)).isEqualTo("SHOW VIEW");
            assertThat(rights.next()).isFalse();
        }
    }

    @Test
    void the_database_counts_in_utc_and_nobody_can_set_its_clock(MicroServer server) throws SQLException {
        try (Connection owner = server.asOwner();
                ResultSet settings = owner.createStatement()
                        .executeQuery("SELECT @@global.time_zone, @@global.secure_timestamp,"
                                + " @@global.innodb_flush_log_at_trx_commit, @@global.character_set_server")) {
            settings.next();
            assertThat(List.of(
                            settings.getString(1), settings.getString(2), settings.getString(3), settings.getString(4)))
                    .containsExactly("+00:00", "YES", "1", "utf8mb4");
        }
    }

    @Test
    void passwords_are_readable_by_their_owner_alone_and_stand_in_no_command_line(MicroServer server)
            throws IOException {
        Path accounts = server.data().resolve("accounts.properties");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(accounts)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(server.data())))
                .isEqualTo("rwx------");
        List<String> passwords = Files.readAllLines(accounts).stream()
                .filter(line -> line.startsWith("nrm_"))
                .map(line -> line.substring(line.indexOf('=') + 1))
                .toList();
        assertThat(passwords).hasSize(2);
        String commands = commandLines(server);
        assertThat(commands).contains("mariadbd").doesNotContain(passwords);
    }

    @Test
    void everything_together_fits_into_1_2_gibibytes(MicroServer server) {
        long resident =
                server.processes().stream().mapToLong(MicroServerIT::resident).sum();
        assertThat(resident).isPositive().isLessThan(GIBIBYTE * 12 / 10);
    }

    private HttpResponse<String> health(MicroServer server) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(server.url("health")).build(), BodyHandlers.ofString());
    }

    private int status(URI address) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
                .statusCode();
    }

    private static String commandLines(MicroServer server) {
        return server.processes().stream()
                .map(process -> text(process, "cmdline"))
                .reduce("", String::concat);
    }

    private static long resident(ProcessHandle process) {
        try (Stream<String> lines = text(process, "status").lines()) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                    .sum();
        }
    }

    private static String text(ProcessHandle process, String file) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(process.pid()), file));
        } catch (IOException e) {
            throw new AssertionError("the process " + process.pid() + " has ended", e);
        }
    }
}
