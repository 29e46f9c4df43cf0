package bg.nrm.reporting.sheet;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names of the worksheets of one workbook: at most 31 signs, none of those Excel forbids, none twice. */
final class WorksheetNames {

    private static final int LONGEST = 31;

    private final Set<String> taken = new HashSet<>();

    /** The wanted name, or the nearest to it that is allowed and not taken; it is taken then. */
    String free(String wanted) {
        String clean = HarmlessText.of(wanted)
                .replaceAll("[\\[\\]:*?/\\\\'\\p{Cntrl}]", " ")
                .strip();
        String name = shortened(clean.isEmpty() ? "1" : clean, LONGEST);
        for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
            String suffix = " " + number;
            name = shortened(clean, LONGEST - suffix.length()) + suffix;
        }
        return name;
    }

    /** The beginning of a text; no sign is cut in half. */
    static String shortened(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
    }
}
