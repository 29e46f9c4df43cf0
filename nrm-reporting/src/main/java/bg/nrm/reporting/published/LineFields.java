package bg.nrm.reporting.published;

import java.util.ArrayList;
import java.util.List;

/** The fields of a line of separated text (RFC 4180), one after the other; a quoted field ends with its line. */
final class LineFields {

    private static final char QUOTE = '"';

    private final String line;
    private final char separator;
    private int at;

    private LineFields(String line, char separator) {
        this.line = line;
        this.separator = separator;
    }

    static List<String> of(String line, char separator) {
        return new LineFields(line, separator).all();
    }

    private List<String> all() {
        List<String> all = new ArrayList<>();
        all.add(next());
        while (at < line.length()) {
            at++;
            all.add(next());
        }
        return all;
    }

    /** The field that begins here; afterwards the place is at a separator or at the end. */
    private String next() {
        StringBuilder field = new StringBuilder();
        boolean quoted = at < line.length() && line.charAt(at) == QUOTE;
        if (quoted) {
            at++;
        }
        for (; at < line.length() && (quoted || line.charAt(at) != separator); at++) {
            if (line.charAt(at) != QUOTE || !quoted) {
                field.append(line.charAt(at));
            } else if (at + 1 < line.length() && line.charAt(at + 1) == QUOTE) {
                field.append(line.charAt(++at));
            } else {
                quoted = false;
            }
        }
        return field.toString().strip();
    }
}
