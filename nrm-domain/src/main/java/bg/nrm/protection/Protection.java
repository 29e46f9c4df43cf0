package bg.nrm.protection;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Seals and opens what is stored about people, with the key ring this process was started with. Static, because the persistence
 * provider makes converters itself; set once, before the first row is read.
 */
public final class Protection {

    private static volatile KeyRing keys;

    private Protection() {}

    /** Called once at the start of the application. */
    public static void with(KeyRing ring) {
        keys = ring;
    }

    public static byte[] seal(String text) {
        return seal(text.getBytes(StandardCharsets.UTF_8));
    }

    public static byte[] seal(byte[] content) {
        return ring().seal(content);
    }

    public static String openText(byte[] sealed) {
        return new String(open(sealed), StandardCharsets.UTF_8);
    }

    public static byte[] open(byte[] sealed) {
        return ring().open(sealed);
    }

    /** Sixteen bytes by which an identifier or a word of a name can be found; equal texts of one purpose have equal bytes. */
    public static byte[] fingerprint(String purpose, String text) {
        return ring().fingerprint(purpose, text, 16);
    }

    private static KeyRing ring() {
        return Optional.ofNullable(keys).orElseThrow(() -> new IllegalStateException("The key ring is not loaded yet"));
    }
}
