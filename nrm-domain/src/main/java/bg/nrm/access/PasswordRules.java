package bg.nrm.access;

import java.util.Locale;
import java.util.Optional;

/**
 * What a password must be: long enough and not one that a guesser tries first (OWASP ASVS 5.0, chapter 6.2). Which kinds of
 * character it has is nobody's business, and it does not expire.
 */
public final class PasswordRules {

    public static final int SHORTEST = 8;
    public static final int ADVISED = 15;
    public static final int LONGEST = 128;

    private PasswordRules() {}

    /** Why a password will not do. */
    public enum Flaw {
        SHORT,
        LONG,
        /** Among those that are tried first, however it is spelled, or one character again and again. */
        COMMON,
        /** It contains the user name, or is contained in it. */
        LIKE_USERNAME
    }

    public static Optional<Flaw> flawOf(String password, String username) {
        int length = password.codePointCount(0, password.length());
        String plain = password.toLowerCase(Locale.ROOT);
        if (length < SHORTEST) {
            return Optional.of(Flaw.SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(Flaw.LONG);
        }
        if (CommonPasswords.has(password) || plain.codePoints().distinct().count() < 4) {
            return Optional.of(Flaw.COMMON);
        }
        String name = username.toLowerCase(Locale.ROOT);
        return name.length() > 3 && (plain.contains(name) || name.contains(plain))
                ? Optional.of(Flaw.LIKE_USERNAME)
                : Optional.empty();
    }
}
