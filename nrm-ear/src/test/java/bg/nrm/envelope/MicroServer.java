package bg.nrm.envelope;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** The delivered jar, running with the demonstration data on a free port; one for all tests of a run. */
public final class MicroServer implements AutoCloseable {

    private final LauncherRun run;
    private final int port;
    private final Path data;

    private MicroServer(LauncherRun run, int port, Path data) {
        this.run = run;
        this.port = port;
        this.data = data;
    }

    static MicroServer start() {
        int port = freePort();
        Path data = Disposable.directory("nrm-micro").resolve("data");
        LauncherRun run = LauncherRun.start("--port", Integer.toString(port), "--data", data.toString());
        MicroServer server = new MicroServer(run, port, data);
        try {
            run.awaitReady();
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
        return new EmbeddedRows(data).as("nrm_app");
    }

    /** The database as the owner of the tables. */
    public Connection asOwner() throws SQLException {
        return new EmbeddedRows(data).as("nrm_owner");
    }

    /** The server's log of this run. */
    public Path log() {
        return data.resolve("log/server.0.log");
    }

    Path data() {
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
                Disposable.copy(data.resolve("log"), Delivery.target().resolve("micro-log"));
            }
            Disposable.remove(data.getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
