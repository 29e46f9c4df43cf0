package bg.nrm.connection;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a connected system shows with every request: 256 random bits behind a prefix by which a scanner finds one that was published
 * by mistake. The register keeps only its digest; the text is shown once, when it is issued.
 */
public record TokenText(String value) {

    private static final String PREFIX = "nrm_";
    private static final int BYTES = 32;
    private static final Pattern FORM = Pattern.compile(PREFIX + "[A-Za-z0-9_-]{43}");

    /** A new one, never given before. */
    static TokenText random(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new TokenText(PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** What somebody shows, if it has the form of a token at all. */
    public static Optional<TokenText> of(String shown) {
        return FORM.matcher(shown).matches() ? Optional.of(new TokenText(shown)) : Optional.empty();
    }

    /** What is kept and compared. No salt: there is nothing to guess in 256 random bits. */
    byte[] digest() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Not the token: this may end up in a log. */
    @Override
    public String toString() {
        return PREFIX + "…";
    }
}
