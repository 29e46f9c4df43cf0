package bg.nrm.duty;

import bg.nrm.access.Action;
import bg.nrm.access.CurrentActor;
import bg.nrm.access.Permitted;
import bg.nrm.access.Trail;
import bg.nrm.casefile.Rules;
import bg.nrm.task.OpenTask;
import bg.nrm.task.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Shows by day what the user's body has to do and which periods end in the cases it may know. */
@ApplicationScoped
@Transactional
public class ListingCalendar {

    /** More entries of a kind are not shown at once. */
    public static final int MOST = 500;

    @Inject
    private CalendarEntries entries;

    @Inject
    private Tasks tasks;

    @Inject
    private Rules rules;

    @Inject
    private CurrentActor current;

    @Inject
    private Trail trail;

    @Inject
    private Clock clock;

    @Permitted(Action.CALENDAR_LISTED)
    public CalendarStretch month(YearMonth month) {
        LocalDate from = month.atDay(1);
        LocalDate until = month.plusMonths(1).atDay(1);
        List<CalendarEntry> found = ofCases(from, until, MOST + 1);
        boolean cut = found.size() > MOST;
        List<CalendarEntry> shown = new ArrayList<>(cut ? found.subList(0, MOST) : found);
        tasks.dueBetween(current.get().organisationId(), from, until, MOST).stream()
                .map(ListingCalendar::entry)
                .forEach(shown::add);
        trail.detail("month=%s rows=%d".formatted(month, shown.size()));
        return new CalendarStretch(shown, cut, rules.calendar());
    }

    /** What stands in calendars outside of the register: of cases only, and the first so many. */
    @Permitted(Action.CALENDAR_FED)
    public List<CalendarEntry> feed(LocalDate from, LocalDate until) {
        List<CalendarEntry> found = ofCases(from, until, MOST);
        trail.detail("rows=" + found.size());
        return found;
    }

    private List<CalendarEntry> ofCases(LocalDate from, LocalDate until, int most) {
        long body = current.get().organisationId();
        Instant now = clock.instant();
        List<CalendarEntry> found = new ArrayList<>(entries.duties(body, from, until, now, most));
        found.addAll(entries.periods(body, from, until, now, most));
        found.sort(Comparator.comparing(CalendarEntry::day));
        return found.subList(0, Math.min(most, found.size()));
    }

    private static CalendarEntry entry(OpenTask task) {
        return new CalendarEntry.DueTask(task.title(), task.dueOn().orElseThrow());
    }
}
