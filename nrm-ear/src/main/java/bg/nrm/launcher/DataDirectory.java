package bg.nrm.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;

/** The directory that holds all that an installation keeps: database, passwords, keys, logs. One run at a time has it. */
final class DataDirectory implements AutoCloseable {

    private static final String LOCK = "lock";

    private final Path root;
    private final FileChannel channel;

    private DataDirectory(Path root, FileChannel channel) {
        this.root = root;
        this.channel = channel;
    }

    static DataDirectory claim(Path root) {
        try {
            prepare(root);
            return new DataDirectory(root, locked(root));
        } catch (IOException e) {
            throw new StartRefused("The data directory " + root + " can't be written: " + Reason.of(e), e);
        }
    }

    private static void prepare(Path root) throws IOException {
        if (!Files.exists(root)) {
            Files.createDirectories(root.getParent());
            Files.createDirectory(
                    root, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else if (!Files.exists(root.resolve(LOCK)) && !empty(root)) {
            throw new StartRefused("The directory " + root
                    + " is not empty and was not made by this program; choose another with --data.");
        }
    }

    private static boolean empty(Path root) throws IOException {
        try (Stream<Path> entries = Files.list(root)) {
            return entries.findAny().isEmpty();
        }
    }

    private static FileChannel locked(Path root) throws IOException {
        FileChannel channel = FileChannel.open(root.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock();
        if (lock == null) {
            channel.close();
            throw new StartRefused("The data directory " + root + " is in use by another run.");
        }
        return channel;
    }

    Path root() {
        return root;
    }

    /** Rows of the embedded database. */
    Path database() {
        return root.resolve("database");
    }

    /** Passwords of the embedded database's accounts. */
    Path accounts() {
        return root.resolve("accounts.properties");
    }

    /** The application's keys: without this file nobody reads what was encrypted. */
    Path keys() {
        return directory("keys").resolve("nrm.keys");
    }

    Path log(String name) {
        return directory("log").resolve(name);
    }

    /** What the application server unpacks; made anew at every start. */
    Path server() {
        return root.resolve("server");
    }

    Path temporary() {
        return directory("temporary");
    }

    Path processes() {
        return directory("processes");
    }

    private Path directory(String name) {
        try {
            return Files.createDirectories(root.resolve(name));
        } catch (IOException e) {
            throw new StartRefused("The data directory " + root + " can't be written: " + Reason.of(e), e);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
