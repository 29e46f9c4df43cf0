package bg.nrm.protection;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Proves that something in the database was put there by this register: HMAC-SHA256 with keys that never lie in the database. Whoever
 * has only the database can neither make a check nor find out what one stands for. The first key makes checks, all of them hold.
 */
public final class Checks {

    /** Purpose of what tells that a file is the one that was added. */
    public static final String DOCUMENT = "document";

    /** Purpose of what tells a repeated request from another one. */
    public static final String REQUEST = "request";

    private static final String ALGORITHM = "HmacSHA256";

    private final List<byte[]> keys;

    Checks(List<byte[]> keys) {
        this.keys = keys.stream().map(byte[]::clone).toList();
    }

    /** The checking keys of a key file, or of one that was cut from it for an auditor and holds no others. */
    public static Checks in(Path file) throws IOException {
        return KeyRing.checksIn(file);
    }

    /** Thirty-two bytes over contents, for one purpose: checks of different purposes are never equal. */
    public byte[] of(String purpose, byte[]... contents) {
        return with(keys.get(0), message(purpose, contents));
    }

    /** Whether a check was made over these contents for this purpose. */
    public boolean hold(byte[] check, String purpose, byte[]... contents) {
        byte[] message = message(purpose, contents);
        return keys.stream().anyMatch(key -> MessageDigest.isEqual(with(key, message), check));
    }

    /** The keys as they stand in a file for an auditor. */
    public String hexadecimal() {
        return String.join(",", keys.stream().map(HexFormat.of()::formatHex).toList());
    }

    private static byte[] with(byte[] key, byte[] message) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(message);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("This Java offers no " + ALGORITHM, impossible);
        }
    }

    private static byte[] message(String purpose, byte[]... contents) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(64
                + Arrays.stream(contents)
                        .mapToInt(content -> content.length + 4)
                        .sum());
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            write(out, purpose.getBytes(StandardCharsets.UTF_8));
            for (byte[] content : contents) {
                write(out, content);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, byte[] content) throws IOException {
        out.writeInt(content.length);
        out.write(content);
    }
}
