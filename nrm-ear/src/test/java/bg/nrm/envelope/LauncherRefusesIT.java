package bg.nrm.envelope;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A start that can't be ends with one line that says why, and with a status that is not 0. */
@OnMicroServer
class LauncherRefusesIT {

    @TempDir
    private Path directory;

    @Test
    void a_second_run_on_the_same_data(MicroServer running) {
        assertRefusal(
                "The data directory " + running.data() + " is in use by another run.",
                "--port",
                port(),
                "--data",
                running.data().toString());
    }

    @Test
    void a_port_that_somebody_has() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            String port = Integer.toString(taken.getLocalPort());
            assertRefusal("Port " + port + " on 127.0.0.1 can't be used", "--port", port, "--data", data());
        }
    }

    @Test
    void a_directory_that_can_not_be_written() throws IOException {
        Path file = Files.createFile(directory.resolve("file"));
        assertRefusal(
                "can't be written: " + file + " is not a directory.",
                "--port",
                port(),
                "--data",
                file.resolve("data").toString());
    }

    @Test
    void a_directory_with_other_things_in_it() throws IOException {
        Files.createFile(directory.resolve("letter.odt"));
        assertRefusal(
                "is not empty and was not made by this program", "--port", port(), "--data", directory.toString());
    }

    @Test
    void a_database_server_that_is_not_there() throws IOException {
        Path password = Files.writeString(directory.resolve("password"), "secret-word\n");
        String said = assertRefusal(
                "refuses us",
                "--port",
                port(),
                "--data",
                data(),
                "--database-url",
                "jdbc:mariadb://127.0.0.1:" + port() + "/nrm",
                "--database-password-file",
                password.toString(),
                "--database-owner-password-file",
                password.toString());
        assertThat(said).doesNotContain("secret-word");
    }

    @Test
    void an_option_that_it_does_not_know() {
        assertRefusal("Unknown option --prot", "--prot", "8081");
    }

    private static String assertRefusal(String reason, String... options) {
        try (LauncherRun run = LauncherRun.start(options)) {
            int status = run.awaitEnd();
            String said = run.said();
            assertThat(said.lines().filter(line -> line.startsWith("nrm: ")))
                    .as(said)
                    .singleElement()
                    .asString()
                    .contains(reason);
            assertThat(said).doesNotContain("\tat ").doesNotContain("is ready");
            assertThat(status).isEqualTo(1);
            return said;
        }
    }

    private static String port() {
        return Integer.toString(MicroServer.freePort());
    }

    private String data() {
        return directory.resolve("data").toString();
    }
}
