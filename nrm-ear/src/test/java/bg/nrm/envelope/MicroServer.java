package bg.nrm.envelope;

import bg.nrm.protection.Checks;
import bg.nrm.protection.Proofs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The delivered jar, running with the demonstration data on a free port; one for all tests of a run. */
public final class MicroServer implements AutoCloseable {

    private LauncherRun run;
    private final Path jar;
    private final List<String> options;
    private final int port;
    private final Path data;
    private final Rows rows;

    private MicroServer(Path jar, List<String> options, int port, Path data, Rows rows) {
        this.jar = jar;
        this.options = List.copyOf(options);
        this.run = launched();
        this.port = port;
        this.data = data;
        this.rows = rows;
    }

    /** How a test sees the database. */
    private interface Rows {
        Connection as(String user) throws SQLException;
    }

    static MicroServer start() {
        Path data = Disposable.directory("nrm-micro").resolve("data");
        return start(data, user -> new EmbeddedRows(data).as(user), List.of());
    }

    /** A second node before the embedded database of this one, with its keys; to be closed by who started it. */
    public MicroServer secondNode() {
        Path other = Disposable.directory("nrm-second").resolve("data");
        EmbeddedRows embedded = new EmbeddedRows(data);
        try {
            Files.createDirectories(other.resolve("keys"));
            Files.createFile(other.resolve("lock"));
            Files.copy(data.resolve("keys/nrm.keys"), other.resolve("keys/nrm.keys"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return start(
                other,
                embedded::as,
                List.of(
                        "--database-url",
                        embedded.url(),
                        "--database-password-file",
                        file(other, "application-password", embedded.password("nrm_app")),
                        "--database-owner-password-file",
                        file(other, "owner-password", embedded.password("nrm_owner"))));
    }

    /** Before a database that is not ours, with what the address says about waiting for it. */
    static MicroServer before(DebianMariaDb database, String patience) {
        Path data = Disposable.directory("nrm-micro").resolve("data");
        return start(
                data,
                database::as,
                List.of(
                        "--database-url",
                        database.url() + "?" + patience,
                        "--database-password-file",
                        file(data, "application-password", DebianMariaDb.APPLICATION_PASSWORD),
                        "--database-owner-password-file",
                        file(data, "owner-password", DebianMariaDb.OWNER_PASSWORD)));
    }

    private static String file(Path data, String name, String password) {
        try {
            return Files.writeString(data.resolveSibling(name), password).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Another jar than the delivered one, with a database and demonstration data of its own; to be closed by who started it. */
    public static MicroServer of(Path jar) {
        Path data = Disposable.directory("nrm-micro").resolve("data");
        return start(jar, data, user -> new EmbeddedRows(data).as(user), List.of());
    }

    private static MicroServer start(Path data, Rows rows, List<String> more) {
        return start(Delivery.microJar(), data, rows, more);
    }

    private static MicroServer start(Path jar, Path data, Rows rows, List<String> more) {
        int port = freePort();
        List<String> options = new ArrayList<>(List.of("--port", Integer.toString(port), "--data", data.toString()));
        options.addAll(more);
        MicroServer server = new MicroServer(jar, options, port, data, rows);
        try {
            server.run.awaitReady();
            return server;
        } catch (RuntimeException | Error e) {
            server.close();
            throw e;
        }
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the application answers, with the slash that relative addresses need: {@code http://127.0.0.1:port/nrm/}. */
    public URI url() {
        return URI.create("http://127.0.0.1:" + port + "/nrm/");
    }

    /** The address of a page or resource, such as {@code "health"}. */
    public URI url(String path) {
        return url().resolve(path);
    }

    /** The database as the application itself may use it. */
    public Connection asApplication() throws SQLException {
        return rows.as("nrm_app");
    }

    /** The database as the owner of the tables. */
    public Connection asOwner() throws SQLException {
        return rows.as("nrm_owner");
    }

    /** Gives the rows that a test put into the database past the register the proofs with which the register reads them. */
    public void prove(Connection owner) throws SQLException {
        try (Connection reading = asOwner()) {
            Proofs.add(Checks.in(data.resolve("keys/nrm.keys")), reading, owner);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the server as an administrator does; its database, if that is not its own, goes on. */
    public void stop() {
        run.close();
    }

    /** With the same data on the same port. */
    public void startAgain() {
        run = launched();
        run.awaitReady();
    }

    private LauncherRun launched() {
        return LauncherRun.start(jar, options.toArray(String[]::new));
    }

    /** The server's log of this run. */
    public Path log() {
        return data.resolve("log/server.0.log");
    }

    /** The directory with all it keeps: database, keys, logs, what passes through. */
    public Path data() {
        return data;
    }

    int port() {
        return port;
    }

    /** What the launcher has printed, with the demonstration accounts. */
    public String announcement() {
        return run.said();
    }

    List<ProcessHandle> processes() {
        return run.processes();
    }

    /** Called once, after the last test. The log stays among the build's results. */
    @Override
    public void close() {
        run.close();
        try {
            if (Files.exists(data.resolve("log"))) {
                Disposable.copy(
                        data.resolve("log"),
                        Delivery.target().resolve("micro-log-" + System.getProperty("nrm.fork", "1")));
            }
            Disposable.remove(data.getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
