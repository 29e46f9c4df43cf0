package bg.nrm.feed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** What makes an address secret: 256 random bits, shown once. The register keeps their digest. */
public record FeedSecret(String value) {

    private static final int BYTES = 32;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");

    static FeedSecret random(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new FeedSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** What somebody shows, if it has the form of a secret at all. */
    public static Optional<FeedSecret> of(String shown) {
        return FORM.matcher(shown).matches() ? Optional.of(new FeedSecret(shown)) : Optional.empty();
    }

    /** What is kept and compared. No salt: there is nothing to guess in 256 random bits. */
    byte[] digest() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Not the secret: this may end up in a log. */
    @Override
    public String toString() {
        return "…";
    }
}
