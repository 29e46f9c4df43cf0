package bg.nrm.duty;

import bg.nrm.procedure.language.WorkingCalendar;
import java.util.List;

/**
 * Some days of the calendar of a body.
 *
 * @param entries by day
 * @param cut whether there is more than is shown
 * @param calendar which days are days of work
 */
public record CalendarStretch(List<CalendarEntry> entries, boolean cut, WorkingCalendar calendar) {

    public CalendarStretch {
        entries = List.copyOf(entries);
    }
}
