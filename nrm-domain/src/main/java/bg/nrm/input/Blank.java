package bg.nrm.input;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The one place that knows what counts as nothing in a typed text: blanks of every kind (no-break, thin, ideographic) and signs that
 * nobody sees (zero-width, soft hyphens, marks of direction, fillers, controls). Word processors and chats bring them along when
 * something is pasted. Whoever reads what somebody typed asks here instead of using {@code strip} or {@code isBlank}, which know
 * neither a no-break blank nor a zero-width one.
 */
public final class Blank {

    /** Signs without a form of their own that Unicode does not class as format characters: fillers, the empty Braille cell. */
    private static final Set<Integer> FILLERS =
            Set.of(0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180C, 0x180D, 0x180F, 0x2800, 0x3164, 0xFFA0);

    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;

    /** Alphabets in which no letter changes its shape beside another: there a joiner does nothing. */
    private static final Set<UnicodeScript> UNJOINED = EnumSet.of(
            UnicodeScript.LATIN,
            UnicodeScript.CYRILLIC,
            UnicodeScript.GREEK,
            UnicodeScript.ARMENIAN,
            UnicodeScript.GEORGIAN,
            UnicodeScript.HEBREW,
            UnicodeScript.COMMON);

    private Blank() {}

    /** Whether there is nothing in it that anybody could read; nothing at all counts too. */
    public static boolean is(String text) {
        return text == null || text.codePoints().allMatch(Blank::isNothing);
    }

    /**
     * A value of one line, such as a name or an address, as it is kept: composed letters, plain blanks, none around it, no
     * sign that nobody sees. Joiners stay between letters of alphabets that are written with them.
     */
    public static String plain(String text) {
        return line(text, true);
    }

    /** What a name, a number, a code or a day is compared and read by: as {@link #plain}, and without any joiner. */
    public static String bare(String text) {
        return line(text, false);
    }

    /**
     * A text of several lines as it is kept: as it was written, without blanks and unseen signs around it, and without signs that
     * turn the direction of what stands after them.
     */
    public static String trimmed(String text) {
        int[] letters =
                text.codePoints().filter(letter -> !turnsDirection(letter)).toArray();
        int from = 0;
        int to = letters.length;
        while (from < to && isNothing(letters[from])) {
            from++;
        }
        while (to > from && isNothing(letters[to - 1])) {
            to--;
        }
        return new String(letters, from, to - from);
    }

    /** The text {@link #trimmed}, unless it is blank. */
    public static Optional<String> filled(String text) {
        return Optional.ofNullable(text).map(Blank::trimmed).filter(kept -> !kept.isEmpty());
    }

    /** Those that are not blank, each {@link #trimmed}. */
    public static List<String> filled(Collection<String> texts) {
        return texts.stream().flatMap(text -> filled(text).stream()).toList();
    }

    /**
     * Whether a sign lets whatever follows it be shown in another order: embeddings, overrides and isolates. With one of them a
     * text can show a number or a file name that it does not hold.
     */
    public static boolean turnsDirection(int letter) {
        return letter >= 0x202A && letter <= 0x202E || letter >= 0x2066 && letter <= 0x2069;
    }

    private static String line(String text, boolean joined) {
        int[] letters =
                Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().toArray();
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < letters.length; i++) {
            if (isBlank(letters[i])) {
                kept.append(' ');
            } else if (!isUnseen(letters[i]) || joined && joins(letters, i)) {
                kept.appendCodePoint(letters[i]);
            }
        }
        return trimmed(kept.toString());
    }

    private static boolean joins(int[] letters, int place) {
        return (letters[place] == JOINER || letters[place] == NON_JOINER)
                && place > 0
                && place + 1 < letters.length
                && isJoined(letters[place - 1])
                && Character.isLetter(letters[place + 1]);
    }

    private static boolean isJoined(int letter) {
        boolean written = Character.isLetter(letter) || Character.getType(letter) == Character.NON_SPACING_MARK;
        return written && !UNJOINED.contains(UnicodeScript.of(letter));
    }

    private static boolean isNothing(int letter) {
        return isBlank(letter) || isUnseen(letter);
    }

    private static boolean isBlank(int letter) {
        return Character.isSpaceChar(letter) || Character.isWhitespace(letter);
    }

    private static boolean isUnseen(int letter) {
        int type = Character.getType(letter);
        return type == Character.FORMAT
                || type == Character.CONTROL
                || type == Character.SURROGATE
                || letter >= 0xFE00 && letter <= 0xFE0F
                || letter >= 0xE0100 && letter <= 0xE01EF
                || FILLERS.contains(letter);
    }
}
