package bg.nrm.reporting.published;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Where the columns of UNODC's {@code data_glotip} stand in a file; others may stand between them. */
final class GlotipColumns {

    static final String COUNTRY = "Iso3_code";
    static final String INDICATOR = "Indicator";
    static final String DIMENSION = "Dimension";
    static final String CATEGORY = "Category";
    static final String SEX = "Sex";
    static final String AGE = "Age";
    static final String YEAR = "Year";
    static final String VALUE = "txtVALUE";

    private static final List<String> NEEDED = List.of(COUNTRY, INDICATOR, DIMENSION, CATEGORY, SEX, AGE, YEAR, VALUE);

    private final List<String> header;
    private final char separator;

    private GlotipColumns(List<String> header, char separator) {
        this.header = header;
        this.separator = separator;
    }

    /** Understands the first line of a file; a spreadsheet here writes semicolons for commas. */
    static GlotipColumns of(String line) {
        char separator = Stream.of(',', ';', '\t')
                .max((one, other) -> Integer.compare(
                        LineFields.of(line, one).size(),
                        LineFields.of(line, other).size()))
                .orElseThrow();
        List<String> header = LineFields.of(line, separator);
        List<String> wrong = NEEDED.stream()
                .filter(column -> Collections.frequency(header, column) != 1)
                .toList();
        if (!wrong.isEmpty()) {
            throw new FlawedFile(Flaw.of(Flaw.Kind.OTHER_COLUMNS, String.join(", ", wrong)));
        }
        return new GlotipColumns(header, separator);
    }

    List<String> fields(String line) {
        List<String> fields = LineFields.of(line, separator);
        if (fields.size() != header.size()) {
            throw new FlawedFile(
                    Flaw.of(Flaw.Kind.OTHER_LENGTH, Integer.toString(fields.size()), Integer.toString(header.size())));
        }
        return fields;
    }

    String of(String column, List<String> fields) {
        return fields.get(header.indexOf(column));
    }
}
