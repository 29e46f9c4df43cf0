package bg.nrm.procedure.language;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The public holidays of a year by art. 154 of the Labour Code: the fixed days; Orthodox Easter from Good Friday to Monday;
 * and, for a fixed day that falls on a weekend, the first working day after it.
 *
 * <p>Not certain, and therefore handed to the calendar as data where it matters: single days the Council of Ministers declares
 * or moves (par. 3), and years before 2017, when days off for holidays on a weekend were not yet given by the Code.
 */
final class PublicHolidays {

    private static final int DAYS_OFF_FOR_WEEKENDS_SINCE = 2017;

    private static final List<MonthDay> FIXED = Stream.of(
                    "--01-01", "--03-03", "--05-01", "--05-06", "--05-24", "--09-06", "--09-22", "--12-24", "--12-25",
                    "--12-26")
            .map(MonthDay::parse)
            .toList();

    private PublicHolidays() {}

    static Set<LocalDate> of(int year) {
        List<LocalDate> fixed = FIXED.stream().map(day -> day.atYear(year)).toList();
        Set<LocalDate> holidays = new TreeSet<>(fixed);
        LocalDate easter = orthodoxEaster(year);
        Stream.of(-2, -1, 0, 1).map(easter::plusDays).forEach(holidays::add);
        if (year >= DAYS_OFF_FOR_WEEKENDS_SINCE) {
            fixed.stream()
                    .filter(PublicHolidays::isWeekend)
                    .forEach(day -> holidays.add(nextWorkingDay(day, holidays)));
        }
        return Set.copyOf(holidays);
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** Meeus' rule for the Julian calendar, moved by the 13 days it lags behind from 1900 to 2099. */
    static LocalDate orthodoxEaster(int year) {
        int moon = (19 * (year % 19) + 15) % 30;
        int weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
        int month = (moon + weekday + 114) / 31;
        int day = (moon + weekday + 114) % 31 + 1;
        return LocalDate.of(year, month, day).plusDays(13);
    }

    private static LocalDate nextWorkingDay(LocalDate day, Set<LocalDate> holidays) {
        return Stream.iterate(day.plusDays(1), next -> next.plusDays(1))
                .filter(next -> !isWeekend(next) && !holidays.contains(next))
                .findFirst()
                .orElseThrow();
    }
}
