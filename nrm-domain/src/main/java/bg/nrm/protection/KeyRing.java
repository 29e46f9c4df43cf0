package bg.nrm.protection;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.HmacPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.prf.PrfSet;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Properties;

/**
 * The keys of one installation: one set seals texts and files, another makes the fingerprints by which they are found. The file
 * may hold older keys beside the present one, so that keys can be changed without sealing everything anew.
 */
public final class KeyRing {

    private static final String SEALING = "sealing";
    private static final String FINDING = "finding";

    private final Aead aead;
    private final PrfSet prf;

    private KeyRing(KeysetHandle sealing, KeysetHandle finding) throws GeneralSecurityException {
        aead = sealing.getPrimitive(RegistryConfiguration.get(), Aead.class);
        prf = finding.getPrimitive(RegistryConfiguration.get(), PrfSet.class);
    }

    /** Reads the key file. */
    public static KeyRing in(Path file) throws IOException {
        Properties keys = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            keys.load(reader);
        }
        try {
            register();
            return new KeyRing(keyset(keys, SEALING), keyset(keys, FINDING));
        } catch (GeneralSecurityException | IllegalArgumentException notKeys) {
            throw new IOException("The key file %s holds no usable keys".formatted(file), notKeys);
        }
    }

    /** Writes a new key file that only its owner may read. Never over an existing one. */
    public static void create(Path file) throws IOException {
        Properties keys = new Properties();
        try {
            register();
            keys.setProperty(SEALING, json(KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM)));
            keys.setProperty(
                    FINDING,
                    json(KeysetHandle.generateNew(HmacPrfParameters.builder()
                            .setKeySizeBytes(32)
                            .setHashType(HmacPrfParameters.HashType.SHA256)
                            .build())));
        } catch (GeneralSecurityException unavailable) {
            throw new IOException("This Java offers no AES-256-GCM", unavailable);
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        // whole or not at all: half a key file, left by a full disk, would keep every later start from making one
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (Writer writer = Files.newBufferedWriter(draft, StandardOpenOption.WRITE, StandardOpenOption.DSYNC)) {
            keys.store(writer, "Keys of this register. Without this file its data cannot be read: back it up apart.");
        }
        Files.move(draft, file);
    }

    byte[] seal(byte[] open) {
        try {
            return aead.encrypt(open, new byte[0]);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Sealing failed", impossible);
        }
    }

    byte[] open(byte[] sealed) {
        try {
            return aead.decrypt(sealed, new byte[0]);
        } catch (GeneralSecurityException foreign) {
            throw new IllegalStateException("A sealed value was changed, or belongs to another key ring", foreign);
        }
    }

    /** The keyed fingerprint of a text, for one purpose: fingerprints of different purposes cannot be compared. */
    byte[] fingerprint(String purpose, String text, int length) {
        try {
            return prf.computePrimary((purpose + '\0' + text).getBytes(StandardCharsets.UTF_8), length);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Fingerprinting failed", impossible);
        }
    }

    /** Tells two key rings apart without giving either away. */
    public byte[] fingerprint() {
        return fingerprint("key ring", "", 32);
    }

    private static void register() throws GeneralSecurityException {
        AeadConfig.register();
        PrfConfig.register();
    }

    private static KeysetHandle keyset(Properties keys, String name) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.parseKeyset(keys.getProperty(name, ""), InsecureSecretKeyAccess.get());
    }

    private static String json(KeysetHandle handle) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.serializeKeyset(handle, InsecureSecretKeyAccess.get());
    }
}
