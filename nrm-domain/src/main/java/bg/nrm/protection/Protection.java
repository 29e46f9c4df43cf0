package bg.nrm.protection;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Seals and opens what is stored about people, with the key ring this process was started with. Static, because the persistence
 * provider makes its mappings itself; set once, before the first row is read. Every value is bound to the place it is sealed for.
 */
public final class Protection {

    private static volatile KeyRing keys;

    private Protection() {}

    /** Called once at the start of the application. */
    public static void with(KeyRing ring) {
        keys = ring;
    }

    /** Seals a text for a place; its length is hidden in steps. */
    public static byte[] seal(SealedPlace place, String text) {
        return ring().seal(place, Padding.pad(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Seals content as it is, such as a part of a file, whose size stands beside it anyway. */
    public static byte[] seal(SealedPlace place, byte[] content) {
        return ring().seal(place, content);
    }

    /** The text sealed for a place; {@link SealBroken} when what lies there was not sealed there. */
    public static String openText(SealedPlace place, byte[] sealed) {
        return new String(Padding.remove(open(place, sealed)), StandardCharsets.UTF_8);
    }

    /** The content sealed for a place; {@link SealBroken} when what lies there was not sealed there. */
    public static byte[] open(SealedPlace place, byte[] sealed) {
        return ring().open(place, sealed);
    }

    /** Sixteen bytes by which an identifier or a word of a name can be found; equal texts of one purpose have equal bytes. */
    public static byte[] fingerprint(String purpose, String text) {
        return ring().fingerprint(purpose, text, 16);
    }

    /** Proofs of what this register wrote. */
    public static Checks checks() {
        return ring().checks();
    }

    private static KeyRing ring() {
        return Optional.ofNullable(keys).orElseThrow(() -> new IllegalStateException("The key ring is not loaded yet"));
    }
}
