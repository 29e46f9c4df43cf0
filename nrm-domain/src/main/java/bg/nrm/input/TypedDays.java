package bg.nrm.input;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days and hours as people type them: 23.11.2026, 23.11.2026 г., 23/11/2026, 2026-11-23; 10:05, 10.05 ч., 1005. */
public final class TypedDays {

    private static final Pattern DAY_FIRST =
            Pattern.compile("\\s*(\\d{1,2})\\s*[./-]\\s*(\\d{1,2})\\s*[./-]\\s*(\\d{4})\\s*г?\\.?\\s*");
    private static final Pattern YEAR_FIRST = Pattern.compile("\\s*(\\d{4})-(\\d{1,2})-(\\d{1,2})\\s*");
    private static final Pattern HOUR = Pattern.compile("\\s*(\\d{1,2})\\s*[:.]?\\s*(\\d{2})\\s*(?:ч\\.?)?\\s*");

    private TypedDays() {}

    /** The day; empty when there is no such day or it cannot be read. */
    public static Optional<LocalDate> day(String typed) {
        Matcher dayFirst = DAY_FIRST.matcher(Blank.bare(typed));
        if (dayFirst.matches()) {
            return of(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(Blank.bare(typed));
        return yearFirst.matches() ? of(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3)) : Optional.empty();
    }

    /** The hour; empty when there is no such hour or it cannot be read. */
    public static Optional<LocalTime> hour(String typed) {
        Matcher hour = HOUR.matcher(Blank.bare(typed));
        try {
            return hour.matches()
                    ? Optional.of(LocalTime.of(Integer.parseInt(hour.group(1)), Integer.parseInt(hour.group(2))))
                    : Optional.empty();
        } catch (DateTimeException noSuchHour) {
            return Optional.empty();
        }
    }

    /** A day as it is put into a field. */
    public static String typed(LocalDate day) {
        return "%02d.%02d.%04d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    /** An hour as it is put into a field. */
    public static String typed(LocalTime hour) {
        return "%02d:%02d".formatted(hour.getHour(), hour.getMinute());
    }

    private static Optional<LocalDate> of(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
