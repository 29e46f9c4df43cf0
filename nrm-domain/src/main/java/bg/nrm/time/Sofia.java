package bg.nrm.time;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The civil time of the register, wherever its server stands: limits, days and hours are those of Sofia. */
public final class Sofia {

    public static final ZoneId ZONE = ZoneId.of("Europe/Sofia");

    private Sofia() {}

    /** The day it is here now. */
    public static LocalDate today(Clock clock) {
        return dayOf(clock.instant());
    }

    /** The day it was or will be here at a moment. */
    public static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }

    /** The first moment of a day. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }
}
