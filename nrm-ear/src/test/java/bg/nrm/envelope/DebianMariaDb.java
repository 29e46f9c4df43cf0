package bg.nrm.envelope;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/** Debian's MariaDB server with rows of its own, prepared by the script for database administrators; not the machine's own service. */
public final class DebianMariaDb implements AutoCloseable {

    public static final String OWNER_PASSWORD = "owner-of-a-test";
    public static final String APPLICATION_PASSWORD = "application-of-a-test";

    private final Path directory;
    private final int port;
    private Process process;

    private DebianMariaDb(Path directory, int port) throws IOException {
        this.directory = directory;
        this.port = port;
        this.process = serve(directory, port);
    }

    public static DebianMariaDb start(Path directory) {
        String user = "--user=" + System.getProperty("user.name");
        Program.run(
                List.of(
                        "mariadb-install-db",
                        "--no-defaults",
                        user,
                        "--datadir=" + directory,
                        "--auth-root-authentication-method=socket",
                        "--auth-root-socket-user=" + System.getProperty("user.name"),
                        "--skip-test-db"),
                "");
        try {
            DebianMariaDb database = new DebianMariaDb(directory, MicroServer.freePort());
            database.prepare();
            return database;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Process serve(Path directory, int port) throws IOException {
        return new ProcessBuilder(
                        "/usr/sbin/mariadbd",
                        "--no-defaults",
                        "--user=" + System.getProperty("user.name"),
                        "--datadir=" + directory,
                        "--bind-address=127.0.0.1",
                        "--port=" + port,
                        "--socket=" + socket(directory))
                .redirectErrorStream(true)
                .redirectOutput(directory.resolveSibling("mariadb.log").toFile())
                .start();
    }

    /** Its sockets stay open and take what is sent; nothing is answered. */
    public void fallSilent() {
        LauncherRun.signal("-STOP", Long.toString(process.pid()));
    }

    public void speakAgain() {
        LauncherRun.signal("-CONT", Long.toString(process.pid()));
    }

    /** As a power cut does it. */
    public void die() {
        process.destroyForcibly();
        await("the end of the database").atMost(Duration.ofMinutes(1)).until(() -> !process.isAlive());
    }

    public void startAgain() throws IOException {
        process = serve(directory, port);
        await("the database").atMost(Duration.ofMinutes(1)).ignoreExceptions().until(() -> !version()
                .isEmpty());
    }

    /** The database as one of its accounts may use it. */
    public Connection as(String user) throws SQLException {
        return DriverManager.getConnection(
                url(), user, user.equals("nrm_owner") ? OWNER_PASSWORD : APPLICATION_PASSWORD);
    }

    /** A socket's path may have some hundred characters only, and a build may stand deep. */
    private static Path socket(Path directory) {
        return directory.resolve("s");
    }

    private void prepare() throws IOException {
        await("the database").atMost(Duration.ofMinutes(1)).until(() -> Files.exists(socket(directory)));
        String statements = Files.readString(Delivery.serverKit().resolve("database.sql"))
                .replace("REPLACE-OWNER-PASSWORD", OWNER_PASSWORD)
                .replace("REPLACE-APP-PASSWORD", APPLICATION_PASSWORD);
        Program.run(List.of("mariadb", "--no-defaults", "--socket=" + socket(directory)), statements);
    }

    /** Fills the register's database with what a dump holds, before anything has made tables there. */
    public void load(String dump) {
        Program.run(List.of("mariadb", "--no-defaults", "--socket=" + socket(directory), "nrm"), dump);
    }

    public String url() {
        return "jdbc:mariadb://127.0.0.1:" + port + "/nrm";
    }

    String version() throws SQLException {
        try (Connection owner = as("nrm_owner");
                ResultSet row = owner.createStatement().executeQuery("SELECT version()")) {
            row.next();
            return row.getString(1);
        }
    }

    @Override
    public void close() {
        speakAgain();
        process.destroy();
        await("the end of the database").atMost(Duration.ofMinutes(1)).until(() -> !process.isAlive());
    }
}
