package bg.nrm.protection;

import java.util.Arrays;

/**
 * Makes texts of different length equally long before they are sealed, so that the length of what lies in the database does not tell
 * the word: the next power of two from 64 bytes on, from 4096 on the next multiple of it. The text, a byte 0x80, then zeros.
 */
final class Padding {

    private static final int SHORTEST = 64;
    private static final int STEP = 4096;
    private static final byte END = (byte) 0x80;

    private Padding() {}

    static byte[] pad(byte[] text) {
        byte[] padded = Arrays.copyOf(text, length(text.length + 1));
        padded[text.length] = END;
        return padded;
    }

    static byte[] remove(byte[] padded) {
        int end = padded.length - 1;
        while (end >= 0 && padded[end] == 0) {
            end--;
        }
        if (end < 0 || padded[end] != END) {
            throw new IllegalArgumentException("Not padded");
        }
        return Arrays.copyOf(padded, end);
    }

    private static int length(int needed) {
        if (needed <= SHORTEST) {
            return SHORTEST;
        }
        return needed <= STEP ? Integer.highestOneBit(needed - 1) << 1 : (needed + STEP - 1) / STEP * STEP;
    }
}
