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
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;

/**
 * The keys of one installation: one set seals texts and files, another makes the fingerprints by which they are found. The file
 * may hold older keys beside the present one, so that keys can be changed without sealing everything anew.
 */
public final class KeyRing {

    private static final String SEALING = "sealing";
    private static final String FINDING = "finding";
    private static final String CHECKING = "checking";

    /** First byte of what is sealed for a place. What was sealed for none begins with 1, as the library's values do. */
    static final byte BOUND = 2;

    private final Aead aead;
    private final PrfSet prf;
    private final Checks checks;

    private KeyRing(Aead aead, PrfSet prf, Checks checks) {
        this.aead = aead;
        this.prf = prf;
        this.checks = checks;
    }

    /** Reads the key file. */
    public static KeyRing in(Path file) throws IOException {
        Properties keys = read(file);
        try {
            register();
            return new KeyRing(
                    keyset(keys, SEALING).getPrimitive(RegistryConfiguration.get(), Aead.class),
                    prf(keys),
                    checks(keys));
        } catch (GeneralSecurityException | IllegalArgumentException notKeys) {
            throw new IOException("The key file %s holds no usable keys".formatted(file), notKeys);
        }
    }

    static Checks checksIn(Path file) throws IOException {
        Properties keys = read(file);
        try {
            register();
            return checks(keys);
        } catch (GeneralSecurityException | IllegalArgumentException notKeys) {
            throw new IOException("The file %s holds no usable keys".formatted(file), notKeys);
        }
    }

    /** Those the file names, the present one first. Older files name none: then, and last, the one that follows from the finding keys. */
    private static Checks checks(Properties keys) throws GeneralSecurityException {
        List<byte[]> checking = new ArrayList<>();
        for (String key : keys.getProperty(CHECKING, "").split("[,\\s]+")) {
            if (!key.isEmpty()) {
                checking.add(HexFormat.of().parseHex(key));
            }
        }
        if (keys.containsKey(FINDING)) {
            checking.add(prf(keys).computePrimary(CHECKING.getBytes(StandardCharsets.UTF_8), 32));
        }
        if (checking.isEmpty() || checking.stream().anyMatch(key -> key.length < 32)) {
            throw new GeneralSecurityException("no checking keys");
        }
        return new Checks(checking);
    }

    private static PrfSet prf(Properties keys) throws GeneralSecurityException {
        return keyset(keys, FINDING).getPrimitive(RegistryConfiguration.get(), PrfSet.class);
    }

    /** Proofs of what this register wrote. */
    public Checks checks() {
        return checks;
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
        Path draft = draftOf(file);
        write(draft, keys);
        Files.move(draft, file);
    }

    private static Path draftOf(Path file) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        return draft;
    }

    private static Properties read(Path file) throws IOException {
        Properties keys = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            keys.load(reader);
        }
        return keys;
    }

    private static void write(Path file, Properties keys) throws IOException {
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (Writer writer = Files.newBufferedWriter(file, StandardOpenOption.WRITE, StandardOpenOption.DSYNC)) {
            keys.store(writer, "Keys of this register. Without this file its data cannot be read: back it up apart.");
        }
    }

    /**
     * Adds a new key to the file that seals from now on; those before stay and open what they sealed. The file is replaced at once, by one
     * that is whole. It has to be backed up again before anything is sealed with it.
     */
    public static void renew(Path file) throws IOException {
        Properties keys = read(file);
        try {
            register();
            KeysetHandle.Builder more = KeysetHandle.newBuilder(keyset(keys, SEALING));
            more.addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                    .withRandomId()
                    .makePrimary());
            keys.setProperty(SEALING, json(more.build()));
        } catch (GeneralSecurityException | IllegalArgumentException notKeys) {
            throw new IOException("The key file %s holds no usable keys".formatted(file), notKeys);
        }
        Path draft = draftOf(file);
        write(draft, keys);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Seals for a place: with what is sealed goes where it belongs, though nothing of that is stored. */
    byte[] seal(SealedPlace place, byte[] open) {
        try {
            byte[] sealed = aead.encrypt(open, place.bytes());
            return ByteBuffer.allocate(1 + sealed.length).put(BOUND).put(sealed).array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Sealing failed", impossible);
        }
    }

    byte[] open(SealedPlace place, byte[] sealed) {
        try {
            if (sealed.length == 0 || sealed[0] != BOUND) {
                throw new GeneralSecurityException("not sealed for a place");
            }
            return aead.decrypt(Arrays.copyOfRange(sealed, 1, sealed.length), place.bytes());
        } catch (GeneralSecurityException foreign) {
            throw new SealBroken(place, foreign);
        }
    }

    /** Opens what was sealed before values were bound to their places. */
    byte[] openUnbound(SealedPlace place, byte[] sealed) {
        try {
            return aead.decrypt(sealed, new byte[0]);
        } catch (GeneralSecurityException foreign) {
            throw new SealBroken(place, foreign);
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
