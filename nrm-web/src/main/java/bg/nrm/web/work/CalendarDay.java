package bg.nrm.web.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A day on the page of a month.
 *
 * @param kind code of what the day is
 * @param mark that it is a holiday, or was moved, in words; empty for most days
 * @param within whether it belongs to the month; those around it are empty
 * @param shown the first entries of the day
 * @param more how many others there are, in words, and where they are
 */
public record CalendarDay(
        LocalDate date,
        String name,
        String kind,
        String mark,
        boolean within,
        boolean today,
        List<CalendarItem> shown,
        Optional<String> more,
        String href) {

    /** For the look alone. */
    public String css() {
        return String.join(
                " ",
                within ? kind.toLowerCase(Locale.ROOT).replace('_', '-') : "out",
                today ? "today" : "",
                shown.isEmpty() && mark.isEmpty() ? "free" : "");
    }

    public int number() {
        return date.getDayOfMonth();
    }
}
