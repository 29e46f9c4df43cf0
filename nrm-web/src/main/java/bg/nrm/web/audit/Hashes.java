package bg.nrm.web.audit;

import java.util.HexFormat;

/** Hashes as somebody compares them by eye: the first four bytes and the last two. */
final class Hashes {

    private Hashes() {}

    static String shortened(byte[] hash) {
        String hex = HexFormat.of().formatHex(hash);
        return hex.substring(0, 4) + ' ' + hex.substring(4, 8) + " … " + hex.substring(hex.length() - 4);
    }
}
