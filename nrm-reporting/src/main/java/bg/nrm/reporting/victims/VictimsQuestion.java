package bg.nrm.reporting.victims;

import java.time.LocalDate;

/**
 * Whom a table counts.
 *
 * @param year the calendar year of the identification
 * @param asKnownOn the cut-off date: what was recorded after the end of this day (Europe/Sofia) does not exist yet
 */
public record VictimsQuestion(int year, LocalDate asKnownOn, CountedIdentification identification, AgeBands ages) {

    /** Whether the cut-off date lies before the year: then nothing of the year was known, and its cells are not available. */
    public boolean isBeforeTheYear() {
        return asKnownOn.isBefore(LocalDate.of(year, 1, 1));
    }

    /** Whether the year was not over on the cut-off date: the figures are of a part of it. */
    public boolean isDuringTheYear() {
        return !isBeforeTheYear() && asKnownOn.isBefore(LocalDate.of(year, 12, 31));
    }

    public VictimsQuestion with(CountedIdentification other) {
        return new VictimsQuestion(year, asKnownOn, other, ages);
    }
}
