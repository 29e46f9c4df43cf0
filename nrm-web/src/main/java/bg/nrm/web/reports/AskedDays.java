package bg.nrm.web.reports;

import bg.nrm.input.Blank;
import bg.nrm.input.TypedDays;
import bg.nrm.reporting.days.ReportedDays;
import bg.nrm.web.frame.Moments;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.omnifaces.util.Faces;

/**
 * The days a table is asked for: as they were typed, and what they mean. Of days that can't be read or run backwards the current year is
 * shown meanwhile, and it is said.
 *
 * @param doubt key of what is wrong; empty if nothing
 */
public record AskedDays(String from, String to, String doubt, ReportedDays days) {

    /** What the address says, this year up to today if it says nothing. */
    static AskedDays of(Instant now) {
        LocalDate today = Moments.dayOf(now);
        ReportedDays thisYear = new ReportedDays(today.withDayOfYear(1), today);
        String from = typed("from", thisYear.first());
        String to = typed("to", today);
        Optional<LocalDate> first = TypedDays.day(from);
        Optional<LocalDate> last = TypedDays.day(to);
        if (first.isEmpty() || last.isEmpty()) {
            return new AskedDays(from, to, "days.unreadable", thisYear);
        }
        return last.get().isBefore(first.get())
                ? new AskedDays(from, to, "days.backwards", thisYear)
                : new AskedDays(from, to, "", new ReportedDays(first.get(), last.get()));
    }

    private static String typed(String name, LocalDate usual) {
        return Optional.ofNullable(Faces.getRequestParameter(name))
                .filter(text -> !Blank.is(text))
                .orElse(TypedDays.typed(usual));
    }
}
