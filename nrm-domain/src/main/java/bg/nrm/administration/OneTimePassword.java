package bg.nrm.administration;

import java.security.SecureRandom;

/** A password that an administrator passes on once: twenty signs that are hard to mix up when read aloud, about 96 bits. */
public record OneTimePassword(String value) {

    private static final String SIGNS = "abcdefghkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 5;
    private static final int SIGNS_A_GROUP = 4;

    static OneTimePassword random(SecureRandom random) {
        StringBuilder value = new StringBuilder();
        for (int i = 0; i < GROUPS * SIGNS_A_GROUP; i++) {
            if (i > 0 && i % SIGNS_A_GROUP == 0) {
                value.append('-');
            }
            value.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return new OneTimePassword(value.toString());
    }

    /** Not the password: this may end up in a log. */
    @Override
    public String toString() {
        return "…";
    }
}
