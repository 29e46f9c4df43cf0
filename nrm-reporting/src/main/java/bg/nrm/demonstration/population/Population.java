package bg.nrm.demonstration.population;

import bg.nrm.reporting.published.PublishedSeries;
import bg.nrm.reporting.published.SeriesNotes;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SplittableRandom;

/** Everybody and everything in the demonstration's register. */
public record Population(List<DemoPerson> persons, List<DemoSignal> signals, List<DemoCase> cases) {

    /** First and last year of the published series that the population follows. */
    public static final int FIRST_YEAR = 2007;

    public static final int LAST_PUBLISHED_YEAR = 2021;

    private static final long SEED = 159_159L;

    /** The population as it stands at a moment; the same for the same moment, and the past of a later one the same as now. */
    public static Population asOf(Instant now) {
        Invention invention = new Invention(now.truncatedTo(ChronoUnit.MINUTES), new SplittableRandom(SEED));
        int thisYear = OfficeDays.of(now).getYear();
        for (int year = FIRST_YEAR; year <= thisYear; year++) {
            new InventedYear(invention, year).invent();
        }
        new LiveCases(invention).invent();
        return invention.population();
    }

    /** The figures that a year of the population has. */
    public static YearFigures figures(int year) {
        return year <= LAST_PUBLISHED_YEAR ? YearSolution.of(followed(), year) : LaterYear.of(year);
    }

    /** The published series as it is followed: with the sexes of 2019 as the Prosecution gave them. */
    static PublishedSeries followed() {
        return PublishedSeries.bulgariaUnodc().corrected(SeriesNotes.ADULT_SEXES_SWAPPED_IN_2019);
    }
}
