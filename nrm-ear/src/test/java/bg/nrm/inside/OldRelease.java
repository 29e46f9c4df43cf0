package bg.nrm.inside;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.zip.GZIPInputStream;

/**
 * What release 0.1.0, the oldest whose data are still opened, left behind: three signals of the local commission of Burgas, with names that are invented, and two
 * cases with steps, consents, contacts, services and signed papers. Made by that release, over its interface, and dumped with mariadb-dump --hex-blob.
 */
final class OldRelease {

    private OldRelease() {}

    static String dump() throws IOException {
        try (InputStream packed = OldRelease.class.getResourceAsStream("release-0.1.0.sql.gz");
                InputStream dump = new GZIPInputStream(packed)) {
            return new String(dump.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The key file that its texts were sealed with; a register of invented people has nothing to hide. */
    static void keysTo(Path file) throws IOException {
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (InputStream keys = OldRelease.class.getResourceAsStream("release-0.1.0.keys")) {
            Files.write(file, keys.readAllBytes());
        }
    }
}
