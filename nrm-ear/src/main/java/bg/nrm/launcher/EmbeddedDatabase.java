package bg.nrm.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A MariaDB of our own on a free port of the loopback interface, with its rows in the data directory. */
final class EmbeddedDatabase implements Database {

    private static final int SECONDS_TO_START = 120;
    private static final int MILLISECONDS_BETWEEN_TRIES = 100;

    private final DataDirectory data;
    private final Optional<Path> programs;
    private final boolean superuser;
    private Optional<GuardedProcess> process = Optional.empty();

    /** @param programs where MariaDB is installed on this machine, if that is to be used instead of the one we bring */
    EmbeddedDatabase(DataDirectory data, Optional<Path> programs) {
        this.data = data;
        this.programs = programs;
        this.superuser = System.getProperty("user.name").equals("root");
    }

    @Override
    public DatabaseAccess open() {
        MariaDbProgram program =
                programs.map(MariaDbProgram::installed).orElseGet(() -> MariaDbProgram.unpacked(data.root()));
        if (!Files.exists(data.database())) {
            install(program);
        }
        DatabaseAccounts accounts = DatabaseAccounts.of(data);
        PrivateFile statements = new PrivateFile(data.temporary().resolve("accounts.sql"));
        statements.write(DatabaseStatements.of(accounts));
        int port = freePort();
        process = Optional.of(GuardedProcess.start(
                command(program, statements.path(), port),
                data.root(),
                data.log("mariadb.log"),
                data.processes().resolve("mariadb")));
        DatabaseAccess access = new DatabaseAccess(
                DatabaseAccess.withParameters("jdbc:mariadb://127.0.0.1:" + port + "/nrm"),
                accounts.application(),
                accounts.owner());
        awaitLogin(access);
        remove(statements.path());
        return access;
    }

    /** Makes the system tables in a draft directory, so that an interrupted first start leaves nothing half made. */
    private void install(MariaDbProgram program) {
        Path draft = data.root().resolve("database.new");
        try {
            MariaDbProgram.remove(draft);
            Path log = data.log("mariadb-install.log");
            Process installing = new ProcessBuilder(installation(program, draft))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            if (installing.waitFor() != 0) {
                throw new StartRefused("The database can't be set up; " + log + " says why.");
            }
            Files.move(draft, data.database());
        } catch (IOException e) {
            throw new StartRefused("The database can't be set up: " + Reason.of(e), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartRefused("Interrupted.", e);
        }
    }

    private List<String> installation(MariaDbProgram program, Path draft) {
        String user = System.getProperty("user.name");
        List<String> command = new ArrayList<>(List.of(
                "/bin/sh",
                program.installation().toString(),
                "--no-defaults",
                "--basedir=" + program.home(),
                "--datadir=" + draft,
                "--auth-root-authentication-method=socket",
                "--auth-root-socket-user=" + user,
                "--skip-test-db",
                "--skip-name-resolve"));
        if (superuser) {
            command.add("--user=root");
        }
        return command;
    }

    private List<String> command(MariaDbProgram program, Path statements, int port) {
        List<String> command = new ArrayList<>(List.of(
                program.server().toString(),
                "--no-defaults",
                "--basedir=" + program.home(),
                "--datadir=" + data.database(),
                "--tmpdir=" + data.temporary(),
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--socket=mariadb.sock",
                "--pid-file=mariadb.pid",
                "--init-file=" + statements));
        command.addAll(DatabaseSettings.ALL);
        if (superuser) {
            command.add("--user=root");
        }
        return command;
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new StartRefused("No free port for the database: " + e.getMessage(), e);
        }
    }

    private void awaitLogin(DatabaseAccess access) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_TO_START);
        while (true) {
            ended().ifPresent(reason -> {
                throw new StartRefused(reason);
            });
            try {
                access.tryBoth();
                return;
            } catch (SQLException e) {
                boolean notYetThere = String.valueOf(e.getSQLState()).startsWith("08");
                if (!notYetThere || System.nanoTime() > deadline) {
                    throw new StartRefused("The database does not answer: " + e.getMessage(), e);
                }
                Wait.milliseconds(MILLISECONDS_BETWEEN_TRIES);
            }
        }
    }

    @Override
    public Optional<String> ended() {
        return process.filter(GuardedProcess::ended)
                .map(gone -> "The database ended: " + new Log(data.log("mariadb.log")).databaseError());
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new StartRefused("The file " + file + " can't be removed: " + Reason.of(e), e);
        }
    }

    @Override
    public void close() {
        process.ifPresent(GuardedProcess::end);
    }
}
