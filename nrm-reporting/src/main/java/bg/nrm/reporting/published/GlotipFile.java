package bg.nrm.reporting.published;

import bg.nrm.reporting.figure.Figure;
import bg.nrm.reporting.figure.Interval;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** UNODC's file {@code data_glotip} as comma-separated text, one figure a line. */
final class GlotipFile {

    private static final String HEADER =
            "Iso3_code,Country,Region,Subregion,Indicator,Dimension,Category,Sex,Age,Year,Unit of measurement,txtVALUE,Source";

    private GlotipFile() {}

    static PublishedSeries read(InputStream file) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
        if (!HEADER.equals(lines.readLine())) {
            throw new IllegalArgumentException("Not a file laid out as UNODC's data_glotip");
        }
        Map<PublishedCell, Figure> figures = new HashMap<>();
        int number = 1;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            enter(line, number, figures);
        }
        return new PublishedSeries(figures);
    }

    private static void enter(String line, int number, Map<PublishedCell, Figure> figures) {
        try {
            List<String> fields = List.of(line.split(",", -1));
            if (fields.size() != 13) {
                throw new IllegalArgumentException(fields.size() + " fields instead of 13");
            }
            if (figures.putIfAbsent(cell(fields), figure(fields.get(11))) != null) {
                throw new IllegalArgumentException("a second figure for the same cell");
            }
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException("Line " + number + ": " + wrong.getMessage(), wrong);
        }
    }

    private static PublishedCell cell(List<String> fields) {
        return new PublishedTable(
                        Coded.named(Indicator.class, fields.get(4)),
                        Coded.named(Dimension.class, fields.get(5)),
                        fields.get(6),
                        Integer.parseInt(fields.get(9)))
                .cell(Coded.named(PublishedSex.class, fields.get(7)), Coded.named(PublishedAge.class, fields.get(8)));
    }

    private static Figure figure(String value) {
        return value.equals("<5") ? Interval.BELOW_FIVE : Figure.of(Integer.parseInt(value));
    }
}
