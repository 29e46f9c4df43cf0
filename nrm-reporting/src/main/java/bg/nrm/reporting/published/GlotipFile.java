package bg.nrm.reporting.published;

import bg.nrm.reporting.figure.Figure;
import bg.nrm.reporting.figure.Interval;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** UNODC's file {@code data_glotip} as separated text, one figure of one country a line. */
final class GlotipFile {

    private static final int LONGEST_CATEGORY = 100;

    private final GlotipColumns columns;
    private final Map<PublishedCell, Figure> figures = new HashMap<>();
    private Optional<String> country = Optional.empty();

    private GlotipFile(GlotipColumns columns) {
        this.columns = columns;
    }

    static PublishedSeries read(byte[] content) {
        List<String> lines = FileText.of(content).lines().toList();
        GlotipFile file = new GlotipFile(GlotipColumns.of(lines.get(0)));
        for (int i = 1; i < lines.size(); i++) {
            file.enter(lines.get(i), i + 1);
        }
        if (file.figures.isEmpty()) {
            throw new FlawedFile(Flaw.of(Flaw.Kind.NO_FIGURES));
        }
        return new PublishedSeries(file.figures);
    }

    private void enter(String line, int number) {
        if (line.isBlank()) {
            return;
        }
        try {
            List<String> fields = columns.fields(line);
            country(columns.of(GlotipColumns.COUNTRY, fields));
            if (figures.putIfAbsent(cell(fields), figure(fields)) != null) {
                throw new FlawedFile(Flaw.of(Flaw.Kind.DOUBLED));
            }
        } catch (FlawedFile flawed) {
            throw new FlawedFile(flawed.flaw().in(number));
        }
    }

    private void country(String code) {
        country.filter(before -> !before.equals(code)).ifPresent(before -> {
            throw new FlawedFile(Flaw.of(Flaw.Kind.OTHER_COUNTRY, before, code));
        });
        country = Optional.of(code);
    }

    private PublishedCell cell(List<String> fields) {
        return new PublishedTable(
                        coded(Indicator.class, GlotipColumns.INDICATOR, fields),
                        coded(Dimension.class, GlotipColumns.DIMENSION, fields),
                        category(fields),
                        number(GlotipColumns.YEAR, "[12]\\d{3}", fields))
                .cell(
                        coded(PublishedSex.class, GlotipColumns.SEX, fields),
                        coded(PublishedAge.class, GlotipColumns.AGE, fields));
    }

    private String category(List<String> fields) {
        String category = columns.of(GlotipColumns.CATEGORY, fields);
        if (category.isEmpty() || category.length() > LONGEST_CATEGORY) {
            throw new FlawedFile(Flaw.of(Flaw.Kind.UNKNOWN_VALUE, GlotipColumns.CATEGORY, category));
        }
        return category;
    }

    private <E extends Enum<E> & Coded> E coded(Class<E> type, String column, List<String> fields) {
        String code = columns.of(column, fields);
        return Coded.named(type, code)
                .orElseThrow(() -> new FlawedFile(Flaw.of(Flaw.Kind.UNKNOWN_VALUE, column, code)));
    }

    /** A figure below five stays an interval: what was hidden is never made a number. */
    private Figure figure(List<String> fields) {
        return columns.of(GlotipColumns.VALUE, fields).equals("<5")
                ? Interval.BELOW_FIVE
                : Figure.of(number(GlotipColumns.VALUE, "\\d{1,7}", fields));
    }

    private int number(String column, String shape, List<String> fields) {
        String value = columns.of(column, fields);
        if (!value.matches(shape)) {
            throw new FlawedFile(Flaw.of(Flaw.Kind.NO_NUMBER, column, value));
        }
        return Integer.parseInt(value);
    }
}
