package bg.nrm.demonstration.population;

import bg.nrm.time.Sofia;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.SplittableRandom;

/** Days and hours in Bulgaria at which somebody works on a case. */
final class OfficeDays {

    private OfficeDays() {}

    /** An office hour of the day; of the next Monday when the day is in a weekend. */
    static Instant officeHour(LocalDate day, SplittableRandom random) {
        return at(workday(day), 8 + random.nextInt(9), random.nextInt(60));
    }

    /** Any hour: signals come at night as well. */
    static Instant anyHour(LocalDate day, SplittableRandom random) {
        return at(day, random.nextInt(24), random.nextInt(60));
    }

    static LocalDate of(Instant instant) {
        return Sofia.dayOf(instant);
    }

    private static Instant at(LocalDate day, int hour, int minute) {
        return day.atTime(LocalTime.of(hour, minute)).atZone(Sofia.ZONE).toInstant();
    }

    private static LocalDate workday(LocalDate day) {
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY) {
            return day.plusDays(2);
        }
        return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.plusDays(1) : day;
    }
}
