package bg.nrm.reporting.published;

import java.util.List;

/**
 * Why a file of published figures cannot be read.
 *
 * @param line the line of the file, the header being the first; 0 where it is about the whole file
 * @param details what one needs to know to put it right: a column, a value as it stands there, a limit
 */
public record Flaw(Kind kind, int line, List<String> details) implements SeriesCheck {

    private static final int LONGEST = 60;

    /** What can be wrong with such a file. */
    public enum Kind {
        EMPTY,
        /** Details: the limit in megabytes. */
        TOO_LARGE,
        /** A workbook, a picture, a letter: no text with separators. */
        NO_TEXT,
        /** Text, but not in UTF-8. */
        OTHER_ENCODING,
        /** Details: the columns that are not there, or stand there twice. */
        OTHER_COLUMNS,
        /** A header and nothing below it. */
        NO_FIGURES,
        /** Details: how many fields the line has, and how many the header. */
        OTHER_LENGTH,
        /** Details: the column and the value nobody knows. */
        UNKNOWN_VALUE,
        /** Details: the column and the value that is no number. */
        NO_NUMBER,
        /** The same figure a second time. */
        DOUBLED,
        /** Details: the country of the lines before, and the one of this line. */
        OTHER_COUNTRY
    }

    public Flaw {
        details = details.stream().map(Flaw::shortened).toList();
    }

    static Flaw of(Kind kind, String... details) {
        return new Flaw(kind, 0, List.of(details));
    }

    Flaw in(int number) {
        return new Flaw(kind, number, details);
    }

    private static String shortened(String detail) {
        return detail.length() > LONGEST ? detail.substring(0, LONGEST) + "…" : detail;
    }
}
