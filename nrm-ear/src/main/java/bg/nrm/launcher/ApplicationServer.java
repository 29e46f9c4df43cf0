package bg.nrm.launcher;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Payara Micro with the application, in a process whose memory is bounded. */
final class ApplicationServer {

    static final String CONTEXT = "/nrm";

    private static final int MINUTES_TO_START = 15;
    private static final int MILLISECONDS_BETWEEN_LOOKS = 200;
    private static final int MILLISECONDS_TO_ANSWER = 10_000;

    private final CommandLine wanted;
    private final DataDirectory data;
    private Optional<GuardedProcess> process = Optional.empty();

    ApplicationServer(CommandLine wanted, DataDirectory data) {
        this.wanted = wanted;
        this.data = data;
    }

    /** Looks before anything is started, for a clear answer within a second. */
    void requireFreePort() {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(wanted.address()), wanted.port()));
        } catch (IOException e) {
            throw new StartRefused(
                    "Port " + wanted.port() + " on " + wanted.address() + " can't be used: " + e.getMessage()
                            + ". Choose another with --port.",
                    e);
        }
    }

    void start(DatabaseAccess database) {
        HandedSettings settings = HandedSettings.of(wanted, data, database);
        Path file = data.temporary().resolve("server.properties");
        try {
            MariaDbProgram.remove(data.server());
        } catch (IOException e) {
            throw new StartRefused("The directory " + data.server() + " can't be removed: " + Reason.of(e), e);
        }
        settings.leave(file);
        new PrivateFile(Path.of(settings.logging())).write(ServerLog.settings(data));
        new PrivateFile(Path.of(settings.commands())).write(ServerCommands.of(wanted.address()) + ServerCommands.DEAF);
        new PrivateFile(Path.of(settings.listening())).write(ServerCommands.LISTENING);
        process = Optional.of(GuardedProcess.start(
                command(file),
                data.root(),
                data.log("server.out"),
                data.processes().resolve("server")));
    }

    private List<String> command(Path settings) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JvmOptions.of(data));
        command.addAll(List.of("-jar", Product.file().toString(), Deployment.WORD, settings.toString()));
        return command;
    }

    /** Comes back when the application answers, and not before. */
    void awaitReady(Database database) {
        long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(MINUTES_TO_START);
        while (!healthy()) {
            database.ended().or(this::ended).ifPresent(reason -> {
                throw new StartRefused(reason);
            });
            if (System.nanoTime() > deadline) {
                throw new StartRefused("The application does not answer; " + ServerLog.file(data) + " may say why.");
            }
            Wait.milliseconds(MILLISECONDS_BETWEEN_LOOKS);
        }
    }

    private boolean healthy() {
        try {
            URI health = URI.create("http://" + host() + ":" + wanted.port() + CONTEXT + "/health");
            HttpURLConnection connection = (HttpURLConnection) health.toURL().openConnection();
            connection.setConnectTimeout(MILLISECONDS_TO_ANSWER);
            connection.setReadTimeout(MILLISECONDS_TO_ANSWER);
            boolean healthy = connection.getResponseCode() == HttpURLConnection.HTTP_OK;
            connection.disconnect();
            return healthy;
        } catch (IOException e) {
            return false;
        }
    }

    URI address() {
        return URI.create("http://" + host() + ":" + wanted.port() + CONTEXT);
    }

    private String host() {
        boolean everywhere = wanted.address().equals("0.0.0.0");
        return everywhere ? "127.0.0.1" : wanted.address();
    }

    Optional<String> ended() {
        return process.filter(GuardedProcess::ended).map(this::reason);
    }

    private String reason(GuardedProcess gone) {
        Log log = new Log(ServerLog.file(data));
        return switch (gone.status()) {
            case Deployment.NOT_DEPLOYED -> "The application could not be deployed: " + log.deploymentError();
            case Deployment.NOT_STARTED -> "The application server could not start: " + log.deploymentError();
            default -> "The application server ended: " + EndOfJava.of(gone.status()) + "; more in "
                    + data.log("server.out") + " and " + log.file() + ".";
        };
    }

    void close() {
        process.ifPresent(GuardedProcess::end);
    }
}
