package bg.nrm.reporting.published;

import bg.nrm.reporting.figure.Figure;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A published series, figure by figure, exactly as it was published. What was not published is not available; it is never zero. */
public final class PublishedSeries {

    private static final String BULGARIA_UNODC = "bulgaria-unodc-glotip-2023-05-30.csv";

    private final Map<PublishedCell, Figure> figures;

    PublishedSeries(Map<PublishedCell, Figure> figures) {
        this.figures = Map.copyOf(figures);
    }

    /** All 328 figures for Bulgaria of UNODC's data on trafficking in persons, stamp of 30 May 2023. */
    public static PublishedSeries bulgariaUnodc() {
        try (InputStream file = PublishedSeries.class.getResourceAsStream(BULGARIA_UNODC)) {
            return GlotipFile.read(file.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The series as the note corrects it; the published one stays as it is. */
    public PublishedSeries corrected(SeriesNote note) {
        Map<PublishedCell, Figure> corrected = new HashMap<>(figures);
        corrected.putAll(note.corrected());
        return new PublishedSeries(corrected);
    }

    public Figure at(PublishedCell cell) {
        return figures.getOrDefault(cell, Figure.notAvailable());
    }

    public Figure at(
            Indicator indicator, Dimension dimension, String category, PublishedSex sex, PublishedAge age, int year) {
        return at(new PublishedTable(indicator, dimension, category, year).cell(sex, age));
    }

    public boolean has(PublishedCell cell) {
        return figures.containsKey(cell);
    }

    public int size() {
        return figures.size();
    }

    /** The cells for which a figure was published. */
    public Set<PublishedCell> cells() {
        return figures.keySet();
    }

    /** The tables of the series, by year, then as UNODC orders them. */
    public List<PublishedTable> tables() {
        return figures.keySet().stream()
                .map(PublishedCell::table)
                .distinct()
                .sorted(Comparator.comparingInt(PublishedTable::year)
                        .thenComparing(PublishedTable::indicator)
                        .thenComparing(PublishedTable::dimension)
                        .thenComparing(PublishedTable::category))
                .toList();
    }
}
