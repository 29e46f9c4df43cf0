package bg.nrm.administration;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** Validity is counted in days of Sofia. */
final class Days {

    private static final ZoneId SOFIA = ZoneId.of("Europe/Sofia");

    private Days() {}

    static LocalDate today(Clock clock) {
        return LocalDate.now(clock.withZone(SOFIA));
    }
}
