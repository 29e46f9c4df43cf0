package bg.nrm.reporting.print;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A text as a reader sees it: letter by letter with the marks of each, composed (NFC), without signs that nobody sees. */
final class Letters {

    /** A letter with whatever marks it has. */
    private static final Pattern LETTER = Pattern.compile("\\X");

    /** Soft hyphens, zero-width signs, directions, variants of a glyph. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\x{FE00}-\\x{FE0F}\\x{E0100}-\\x{E01EF}]");

    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Cc}\\p{Z}&&[^\u00A0]]");

    /** Scripts whose letters stand beside each other as they are, from left to right; others would have to be joined and turned. */
    private static final Set<UnicodeScript> PLAIN = EnumSet.of(
            UnicodeScript.LATIN,
            UnicodeScript.CYRILLIC,
            UnicodeScript.GREEK,
            UnicodeScript.GEORGIAN,
            UnicodeScript.ARMENIAN,
            UnicodeScript.COMMON,
            UnicodeScript.INHERITED);

    private Letters() {}

    /** Its letters one after the other; every kind of blank is an ordinary one, but for the one that holds words together. */
    static List<String> of(String text) {
        String seen = UNSEEN.matcher(text).replaceAll("");
        String composed =
                BLANK.matcher(Normalizer.normalize(seen, Normalizer.Form.NFC)).replaceAll(" ");
        return LETTER.matcher(composed).results().map(MatchResult::group).toList();
    }

    /** Whether the sign can be drawn by itself, without the rules of a script that joins its letters. */
    static boolean standAlone(int point) {
        return PLAIN.contains(UnicodeScript.of(point));
    }
}
