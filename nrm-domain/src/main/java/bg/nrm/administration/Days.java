package bg.nrm.administration;

import bg.nrm.time.Sofia;
import java.time.Clock;
import java.time.LocalDate;

/** Validity is counted in days of Sofia. */
final class Days {

    private Days() {}

    static LocalDate today(Clock clock) {
        return Sofia.today(clock);
    }
}
