package bg.nrm.web.reports;

import bg.nrm.web.frame.Moments;
import bg.nrm.web.input.Days;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.omnifaces.util.Faces;

/**
 * The period a table is asked for: as it was typed, and the days it means. Of one that can't be read or runs backwards the current year
 * is shown meanwhile, and it is said.
 *
 * @param doubt key of what is wrong; empty if nothing
 */
record Period(String from, String to, Optional<String> doubt, LocalDate first, LocalDate last) {

    /** What the address says, this year up to today if it says nothing. */
    static Period asked(Instant now) {
        LocalDate today = Moments.dayOf(now);
        LocalDate newYear = today.withDayOfYear(1);
        String from = typed("from", newYear);
        String to = typed("to", today);
        Optional<LocalDate> first = Days.day(from);
        Optional<LocalDate> last = Days.day(to);
        if (first.isEmpty() || last.isEmpty()) {
            return new Period(from, to, Optional.of("outcomes.unreadable"), newYear, today);
        }
        return last.get().isBefore(first.get())
                ? new Period(from, to, Optional.of("outcomes.backwards"), newYear, today)
                : new Period(from, to, Optional.empty(), first.get(), last.get());
    }

    private static String typed(String name, LocalDate usual) {
        return Optional.ofNullable(Faces.getRequestParameter(name))
                .filter(text -> !text.isBlank())
                .orElse(Days.typed(usual));
    }
}
