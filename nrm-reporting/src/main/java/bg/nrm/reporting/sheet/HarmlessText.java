package bg.nrm.reporting.sheet;

/**
 * Text that a spreadsheet program takes for text. A cell that would be read as a formula gets an apostrophe in front, as the programs
 * themselves do it; characters that are no text (control characters, halves of surrogate pairs) become the replacement character.
 */
final class HarmlessText {

    /** Signs that begin a formula, also in the full width of East Asian keyboards; Excel reads those as the ordinary ones. */
    private static final String FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20\u2212\uFE62\uFE63\uFE66\uFE6B|%\uFF5C\uFF05";

    private static final String QUOTES =
            "'\"`\u2018\u2019\u201A\u201B\u201C\u201D\u201E\u201F\u00AB\u00BB\u2039\u203A\uFF02\uFF07";

    private HarmlessText() {}

    static String of(String text) {
        String printable = printable(text);
        return mayBeFormula(text) ? "'" + printable : printable;
    }

    private static boolean mayBeFormula(String text) {
        for (int i = 0; i < text.length(); ) {
            int sign = text.codePointAt(i);
            if (i == 0 && isControl(sign)) {
                return true;
            }
            if (!isSkipped(sign)) {
                return FORMULA.indexOf(sign) >= 0;
            }
            i += Character.charCount(sign);
        }
        return false;
    }

    /** What a program may skip before it looks for a formula: blanks of every kind, invisible signs, quotes. */
    private static boolean isSkipped(int sign) {
        return Character.isWhitespace(sign)
                || Character.isSpaceChar(sign)
                || isControl(sign)
                || Character.getType(sign) == Character.FORMAT
                || QUOTES.indexOf(sign) >= 0;
    }

    private static boolean isControl(int sign) {
        return Character.getType(sign) == Character.CONTROL;
    }

    private static String printable(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints().forEach(sign -> printable.appendCodePoint(isText(sign) ? sign : 0xFFFD));
        return printable.toString();
    }

    private static boolean isText(int sign) {
        boolean lineOrTab = sign == '\n' || sign == '\r' || sign == '\t';
        boolean halfPair = sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE;
        return lineOrTab || !isControl(sign) && !halfPair && sign != 0xFFFE && sign != 0xFFFF;
    }
}
