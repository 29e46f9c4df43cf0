package bg.nrm.procedure.language;

import java.time.Duration;

/** In what a parameter or a limit is measured. */
public enum Unit {
    HOURS(1),
    DAYS(24),
    WORKING_DAYS(34),
    MONTHS(730),
    YEARS(8766),
    EUROS(0),
    /** A question with two answers: 1 is yes, 0 is no. */
    YES_NO(0);

    private final int hours;

    Unit(int hours) {
        this.hours = hours;
    }

    /** So many of them, roughly. */
    Duration times(long amount) {
        return Duration.ofHours(hours * amount);
    }

    public boolean isTime() {
        return this != EUROS && this != YES_NO;
    }
}
