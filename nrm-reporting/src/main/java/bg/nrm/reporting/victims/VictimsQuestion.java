package bg.nrm.reporting.victims;

import java.time.LocalDate;

/**
 * Whom a table counts.
 *
 * @param year the calendar year of the identification
 * @param asKnownOn the cut-off date: what was recorded after the end of this day (Europe/Sofia) does not exist yet
 */
public record VictimsQuestion(int year, LocalDate asKnownOn, Identification identification, AgeBands ages) {

    public VictimsQuestion with(Identification other) {
        return new VictimsQuestion(year, asKnownOn, other, ages);
    }
}
