package bg.nrm.load;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.streamingaead.PredefinedStreamingAeadParameters;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is too large for the memory and only passes through: a file of the server's own user, sealed by a key that exists nowhere but in this
 * object. What a broken process leaves of it nobody can read.
 */
public final class TemporaryFile implements AutoCloseable {

    private static final FileAttribute<Set<PosixFilePermission>> OWN_DIRECTORY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    private static final FileAttribute<Set<PosixFilePermission>> OWN_FILE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    private static final byte[] NO_PLACE = {};

    private final Path file;
    private final StreamingAead seal;

    private TemporaryFile(Path file, StreamingAead seal) {
        this.file = file;
        this.seal = seal;
    }

    /** Makes the directory if it is not there, for its owner alone, and removes what an earlier process left in it. */
    public static void prepare(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            Files.createDirectories(directory.getParent());
            Files.createDirectory(directory, OWN_DIRECTORY);
        }
        Files.setPosixFilePermissions(directory, OWN_DIRECTORY.value());
        try (Stream<Path> left = Files.list(directory)) {
            for (Path file : left.toList()) {
                Files.delete(file);
            }
        }
    }

    /** An empty one in a prepared directory. */
    public static TemporaryFile in(Path directory) throws IOException {
        return new TemporaryFile(Files.createTempFile(directory, "passing", "", OWN_FILE), seal());
    }

    /** To be written once; what is read before it is closed is not whole. */
    public OutputStream write() throws IOException {
        try {
            return seal.newEncryptingStream(Files.newOutputStream(file, StandardOpenOption.WRITE), NO_PLACE);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** From the beginning, as often as needed. */
    public InputStream read() throws IOException {
        try {
            return seal.newDecryptingStream(new BufferedInputStream(Files.newInputStream(file)), NO_PLACE);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Removes it from the disk. */
    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }

    private static StreamingAead seal() {
        try {
            StreamingAeadConfig.register();
            return KeysetHandle.generateNew(PredefinedStreamingAeadParameters.AES256_GCM_HKDF_4KB)
                    .getPrimitive(RegistryConfiguration.get(), StreamingAead.class);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
