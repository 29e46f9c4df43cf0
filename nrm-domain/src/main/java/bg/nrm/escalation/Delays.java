package bg.nrm.escalation;

import bg.nrm.procedure.language.Parameters;
import bg.nrm.procedure.language.Span;
import bg.nrm.procedure.language.Unit;
import bg.nrm.procedure.language.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** When a missed limit reaches a level: each delay is counted from the limit itself, as limits are counted. */
record Delays(Parameters parameters, WorkingCalendar calendar) {

    /** The moment at which a limit that ended then reaches the level. */
    Instant reachedAt(EscalationLevel level, Instant due) {
        return calendar.endOf(span(level), due);
    }

    /** Limits that ended by this moment have reached the level by now; those that ended later have not. */
    Instant latestDue(EscalationLevel level, Instant now) {
        Span span = span(level);
        if (span.unit() == Unit.HOURS) {
            return now.minus(span.amount(), ChronoUnit.HOURS);
        }
        LocalDate today = calendar.dayOf(now);
        long reached = enough(span, today, now);
        long notReached = 0;
        while (reached - notReached > 1) {
            long middle = (reached + notReached) / 2;
            if (isReached(span, today.minusDays(middle), now)) {
                reached = middle;
            } else {
                notReached = middle;
            }
        }
        return calendar.endOf(today.minusDays(reached));
    }

    /** The highest level first: what has reached a level has reached those that come before it, however they are set. */
    List<EscalationLevel> highestFirst(Instant now) {
        return Arrays.stream(EscalationLevel.values())
                .sorted(Comparator.comparing((EscalationLevel level) -> latestDue(level, now))
                        .thenComparing(Comparator.reverseOrder()))
                .toList();
    }

    /** So many days ago it was long enough ago. */
    private long enough(Span span, LocalDate today, Instant now) {
        long days = 1;
        while (!isReached(span, today.minusDays(days), now)) {
            days *= 2;
        }
        return days;
    }

    private boolean isReached(Span span, LocalDate due, Instant now) {
        return !calendar.endOf(span, calendar.endOf(due)).isAfter(now);
    }

    private Span span(EscalationLevel level) {
        return parameters.span(level.delay());
    }
}
