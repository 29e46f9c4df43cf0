package bg.nrm.launcher;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Properties;
import java.util.Set;

/** A file that only its owner may read, and that is there whole or not at all. */
record PrivateFile(Path path) {

    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    void write(String text) {
        try {
            Path draft = path.resolveSibling(path.getFileName() + ".new");
            Files.deleteIfExists(draft);
            Files.createFile(draft, OWNER_ONLY);
            Files.writeString(draft, text);
            Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new StartRefused("The file " + path + " can't be written: " + Reason.of(e), e);
        }
    }

    void write(Properties properties) {
        try (StringWriter text = new StringWriter()) {
            properties.store(text, null);
            write(text.toString());
        } catch (IOException e) {
            throw new StartRefused("The file " + path + " can't be written: " + Reason.of(e), e);
        }
    }

    Properties properties() {
        try (StringReader text = new StringReader(Files.readString(path))) {
            Properties properties = new Properties();
            properties.load(text);
            return properties;
        } catch (IOException e) {
            throw new StartRefused("The file " + path + " can't be read: " + Reason.of(e), e);
        }
    }
}
