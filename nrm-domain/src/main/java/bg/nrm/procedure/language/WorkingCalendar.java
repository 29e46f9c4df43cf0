package bg.nrm.procedure.language;

import bg.nrm.time.Sofia;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Counts time as the law counts it: by days in Sofia, the starting day not counted, to the end of the last day. Hours are counted
 * to the minute. Days that are declared off or moved are handed in.
 */
public record WorkingCalendar(Set<LocalDate> moreDaysOff, Set<LocalDate> moreWorkingDays) {

    public WorkingCalendar {
        moreDaysOff = Set.copyOf(moreDaysOff);
        moreWorkingDays = Set.copyOf(moreWorkingDays);
    }

    /** The calendar as art. 154 of the Labour Code gives it, without declared or moved days. */
    public static WorkingCalendar byLabourCode() {
        return new WorkingCalendar(Set.of(), Set.of());
    }

    /** The last moment of the span that begins at this start. */
    public Instant endOf(Span span, Instant start) {
        LocalDate day = dayOf(start);
        return switch (span.unit()) {
            case HOURS -> start.plus(span.amount(), ChronoUnit.HOURS);
            case DAYS -> endOf(day.plusDays(span.amount()));
            case WORKING_DAYS -> endOf(workingDayAfter(day, span.amount()));
            case MONTHS -> endOf(day.plusMonths(span.amount()));
            case YEARS -> endOf(day.plusYears(span.amount()));
            case EUROS, YES_NO -> throw new IllegalArgumentException("No span of time: " + span);
        };
    }

    /** Moves the end of a span by the time during which it did not run. */
    public Instant postpone(Instant end, Span span, Instant stopped, Instant resumed) {
        return switch (span.unit()) {
            case HOURS -> end.plus(ChronoUnit.MICROS.between(stopped, resumed), ChronoUnit.MICROS);
            case WORKING_DAYS -> endOf(workingDayAfter(dayOf(end), workingDays(dayOf(stopped), dayOf(resumed))));
            case DAYS, MONTHS, YEARS -> endOf(dayOf(end).plusDays(days(stopped, resumed)));
            case EUROS, YES_NO -> throw new IllegalArgumentException("No span of time: " + span);
        };
    }

    /** The end of the first working day from this end on: the end itself when its day is one. */
    public Instant onWorkingDay(Instant end) {
        LocalDate day = dayOf(end);
        return isWorkingDay(day) ? end : endOf(workingDayAfter(day, 1));
    }

    public boolean isWorkingDay(LocalDate day) {
        DayKind kind = kindOf(day);
        return kind == DayKind.WORKDAY || kind == DayKind.MOVED_WORKING;
    }

    /** What a day is, for whoever looks at a calendar. */
    public enum DayKind {
        WORKDAY,
        WEEKEND,
        HOLIDAY,
        /** Declared off by decision. */
        MOVED_OFF,
        /** Declared a day of work by decision. */
        MOVED_WORKING
    }

    public DayKind kindOf(LocalDate day) {
        if (moreWorkingDays.contains(day)) {
            return DayKind.MOVED_WORKING;
        }
        if (PublicHolidays.of(day.getYear()).contains(day)) {
            return DayKind.HOLIDAY;
        }
        if (moreDaysOff.contains(day)) {
            return DayKind.MOVED_OFF;
        }
        return PublicHolidays.isWeekend(day) ? DayKind.WEEKEND : DayKind.WORKDAY;
    }

    /** Calendar days from one moment to another: 0 on the same day in Sofia, negative if it lies before. */
    public long days(Instant from, Instant to) {
        return ChronoUnit.DAYS.between(dayOf(from), dayOf(to));
    }

    public LocalDate dayOf(Instant instant) {
        return Sofia.dayOf(instant);
    }

    public Instant endOf(LocalDate day) {
        return day.atTime(LocalTime.MAX).atZone(Sofia.ZONE).toInstant();
    }

    private LocalDate workingDayAfter(LocalDate day, long workingDays) {
        return workingDays == 0
                ? day
                : workingDaysAfter(day).skip(workingDays - 1).findFirst().orElseThrow();
    }

    private long workingDays(LocalDate after, LocalDate until) {
        return workingDaysAfter(after).takeWhile(day -> !day.isAfter(until)).count();
    }

    private Stream<LocalDate> workingDaysAfter(LocalDate day) {
        return Stream.iterate(day.plusDays(1), next -> next.plusDays(1)).filter(this::isWorkingDay);
    }
}
