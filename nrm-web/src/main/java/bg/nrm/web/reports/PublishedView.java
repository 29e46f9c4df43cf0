package bg.nrm.web.reports;

import bg.nrm.reporting.figure.Figure;
import bg.nrm.reporting.published.CheckedSeries;
import bg.nrm.reporting.published.CheckingPublished;
import bg.nrm.reporting.published.Dimension;
import bg.nrm.reporting.published.FindingWords;
import bg.nrm.reporting.published.Indicator;
import bg.nrm.reporting.published.PublishedAge;
import bg.nrm.reporting.published.PublishedSex;
import bg.nrm.reporting.published.SeriesNotes;
import bg.nrm.web.frame.Language;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The published series as it was published, and every place where it contradicts itself. */
@Named
@RequestScoped
public class PublishedView {

    private static final int FIRST = 2007;
    private static final int LAST = 2021;

    @Inject
    private CheckingPublished checking;

    @Inject
    private Language language;

    private CheckedSeries checked;
    private FindingWords words;

    /** The persons of one year: total, women, men, adults, children. */
    public record Year(int year, List<String> figures, boolean contradictory) {}

    @PostConstruct
    void make() {
        checked = checking.check();
        words = FindingWords.in(language.locale());
    }

    public List<Year> getYears() {
        return IntStream.rangeClosed(FIRST, LAST).mapToObj(this::year).toList();
    }

    public List<FindingLine> getFindings() {
        return checked.findings().stream()
                .map(finding -> FindingLine.of(finding, words))
                .toList();
    }

    /** What other sources say about single figures. */
    public List<String> getNotes() {
        return SeriesNotes.all().stream().map(words::note).toList();
    }

    private Year year(int year) {
        List<String> figures = Stream.of(
                        figure(PublishedSex.TOTAL, PublishedAge.TOTAL, year),
                        figure(PublishedSex.FEMALE, PublishedAge.TOTAL, year),
                        figure(PublishedSex.MALE, PublishedAge.TOTAL, year),
                        figure(PublishedSex.TOTAL, PublishedAge.ADULT, year),
                        figure(PublishedSex.TOTAL, PublishedAge.CHILD, year))
                .map(Figure::sign)
                .toList();
        return new Year(year, figures, isDoubtful(year));
    }

    /** Contradicts itself, or is corrected by a note: the swapped sexes of 2019 add up and are wrong all the same. */
    private boolean isDoubtful(int year) {
        return checked.findings().stream()
                        .anyMatch(
                                finding -> finding.year() == year && finding.indicator() == Indicator.DETECTED_VICTIMS)
                || SeriesNotes.all().stream()
                        .anyMatch(note ->
                                note.years().contains(year) && !note.corrected().isEmpty());
    }

    private Figure figure(PublishedSex sex, PublishedAge age, int year) {
        return checked.series().at(Indicator.DETECTED_VICTIMS, Dimension.TOTAL, "Total", sex, age, year);
    }
}
