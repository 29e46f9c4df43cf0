package bg.nrm.envelope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What an installation of its own goes through: killed, started again, interrupted, its halves lost. */
class LauncherFaultsIT {

    private final Path directory = Disposable.directory("nrm-faults");
    private final Path data = directory.resolve("data");

    @AfterEach
    void tidy() throws IOException {
        Disposable.remove(directory);
    }

    /** Before the server listens there is no answer; from then on it is "not yet" until the register answers itself: never that something is not there. */
    @Test
    void while_it_starts_it_says_so_in_the_shape_of_each_address() {
        int port = MicroServer.freePort();
        Set<String> ofTheInterface = new LinkedHashSet<>();
        Set<String> ofHealth = new LinkedHashSet<>();
        Set<String> ofPages = new LinkedHashSet<>();
        try (LauncherRun run = LauncherRun.start(options(port))) {
            await("the launcher to be ready")
                    .atMost(Duration.ofMinutes(8))
                    .pollInterval(Duration.ofMillis(50))
                    .until(() -> {
                        boolean ready = run.said().contains("is ready");
                        answer(port, "/nrm/api/v1/signals").ifPresent(ofTheInterface::add);
                        answer(port, "/nrm/health").ifPresent(ofHealth::add);
                        answer(port, "/nrm/login/login.xhtml").ifPresent(ofPages::add);
                        return ready;
                    });
        }
        assertThat(ofTheInterface)
                .hasSize(2)
                .first(STRING)
                .startsWith("503 application/json")
                .contains("\"code\":\"starting\"", "Регистърът се стартира");
        assertThat(ofTheInterface).last(STRING).startsWith("401 ");
        assertThat(ofHealth).first(STRING).endsWith("{\"status\":\"down\",\"failed\":[\"starting\"]}");
        assertThat(ofHealth).last(STRING).startsWith("200 ");
        assertThat(ofPages).hasSize(2).first(STRING).startsWith("503 text/html").contains("Регистърът се стартира");
        assertThat(ofPages).last(STRING).startsWith("200 ");
    }

    /** Status, type and body without what is different each time; nothing where nobody listens. */
    private static Optional<String> answer(int port, String path) throws InterruptedException {
        try {
            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                                    .build(),
                            BodyHandlers.ofString());
            String type = answer.headers().firstValue("Content-Type").orElse("");
            String body = answer.statusCode() == 503 ? answer.body().replaceAll("\"id\":\"[^\"]*\"", "") : "";
            return Optional.of(answer.statusCode() + " " + type + " " + body.strip());
        } catch (IOException nobody) {
            return Optional.empty();
        }
    }

    @Test
    void killed_it_leaves_nothing_running_and_loses_no_row_and_interrupted_it_ends_everything() throws SQLException {
        try (LauncherRun first = start()) {
            first.awaitReady();
            keep("a row");
            List<ProcessHandle> processes = first.processes();
            first.kill();
            assertThat(first.awaitEnd()).isNotZero();

            try (LauncherRun second = start()) { // at once: it waits for what is still on its way out
                second.awaitReady();
                assertThat(processes).noneMatch(ProcessHandle::isAlive);
                assertThat(kept()).isEqualTo("a row");
                processes = second.processes();
                second.interrupt();
                assertThat(second.awaitEnd()).isEqualTo(130);
            }
            assertAllEnd(processes);
        }
    }

    @Test
    void a_lost_database_ends_the_run_with_a_reason_also_one_of_the_machines_own_programs() {
        String[] own = Stream.concat(Stream.of(options()), Stream.of("--mariadb", "/usr"))
                .toArray(String[]::new);
        try (LauncherRun run = LauncherRun.start(own)) {
            run.awaitReady();
            assertThat(run.program("mariadbd").info().command()).contains("/usr/sbin/mariadbd");
            assertThat(data.resolve("mariadb-11.4.5")).doesNotExist();
            List<ProcessHandle> processes = run.processes();
            run.program("mariadbd").destroyForcibly();
            assertThat(run.awaitEnd()).isEqualTo(1);
            assertThat(run.said()).contains("nrm: The database ended");
            assertAllEnd(processes);
        }
    }

    @Test
    void a_lost_application_server_ends_the_run_with_a_reason() {
        try (LauncherRun run = start()) {
            run.awaitReady();
            List<ProcessHandle> processes = run.processes();
            run.program("java").destroyForcibly();
            assertThat(run.awaitEnd()).isEqualTo(1);
            assertThat(run.said()).contains("nrm: The application server ended: it was killed");
            assertAllEnd(processes);
        }
    }

    @Test
    void an_application_that_can_not_be_deployed_ends_the_run_with_a_reason() throws IOException {
        Path broken = BrokenDelivery.in(directory);
        try (LauncherRun run = LauncherRun.start(broken, options())) {
            assertThat(run.awaitEnd()).isEqualTo(1);
            assertThat(run.said())
                    .contains("nrm: The application could not be deployed: ")
                    .contains("bg.nrm.NotThere")
                    .doesNotContain("is ready");
        }
    }

    @Test
    void rules_that_lack_a_wording_end_the_run_with_what_is_missing() throws IOException {
        Path untranslated = RevisedDelivery.withoutEnglish(directory);
        try (LauncherRun run = LauncherRun.start(untranslated, options())) {
            assertThat(run.awaitEnd()).isEqualTo(1);
            assertThat(run.said())
                    .contains("edition adults-2 has no wording of edition.adults-2 in language en")
                    .doesNotContain("is ready");
        }
    }

    @Test
    void tables_of_a_newer_release_are_not_touched_by_an_older_one() throws SQLException {
        try (LauncherRun run = start()) {
            run.awaitReady();
            try (Connection owner = new EmbeddedRows(data).as("nrm_owner");
                    Statement statement = owner.createStatement()) {
                statement.execute(
                        "insert into flyway_schema_history select max(installed_rank) + 1, '9999', 'later', 'SQL',"
                                + " 'V9999__later.sql', 1, installed_by, utc_timestamp(), 1, true from flyway_schema_history");
            }
            run.interrupt();
            assertThat(run.awaitEnd()).isEqualTo(130);
        }
        try (LauncherRun older = start()) {
            assertThat(older.awaitEnd()).isEqualTo(1);
            assertThat(older.said())
                    .contains("the tables were made by a newer release (version 9999)")
                    .doesNotContain("is ready");
        }
    }

    private LauncherRun start() {
        return LauncherRun.start(options());
    }

    private String[] options() {
        return options(MicroServer.freePort());
    }

    private String[] options(int port) {
        return new String[] {"--empty", "--port", Integer.toString(port), "--data", data.toString()};
    }

    private void keep(String word) throws SQLException {
        try (Connection owner = new EmbeddedRows(data).as("nrm_owner");
                Statement statement = owner.createStatement()) {
            statement.execute("CREATE TABLE kept_by_a_test (word VARCHAR(50)) ENGINE = InnoDB");
            statement.execute("INSERT INTO kept_by_a_test VALUES ('" + word + "')");
        }
    }

    private String kept() throws SQLException {
        try (Connection owner = new EmbeddedRows(data).as("nrm_owner");
                Statement statement = owner.createStatement();
                ResultSet rows = statement.executeQuery("SELECT word FROM kept_by_a_test")) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void assertAllEnd(List<ProcessHandle> processes) {
        await("the end of all processes").atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(processes)
                .noneMatch(ProcessHandle::isAlive));
    }
}
