package bg.nrm.administration;

import bg.nrm.codes.MovedDay.Kind;
import bg.nrm.codes.MovedDays;
import bg.nrm.input.Problems;
import bg.nrm.procedure.language.WorkingCalendar;
import java.time.LocalDate;

/** A day to be moved, with the decision that moves it. */
public record NewMovedDay(LocalDate day, Kind kind, String source) {

    private static final int LONGEST_SOURCE = 400;
    private static final int YEARS_AHEAD = 3;

    /** Before this day the calendar does not know for sure what a day was by law. */
    private static final LocalDate FIRST = LocalDate.of(2017, 1, 1);

    Problems problems(MovedDays.InForce moved, LocalDate today) {
        boolean works = new WorkingCalendar(moved.off(), moved.working()).isWorkingDay(day);
        Problems problems = new Problems();
        Names.check(problems, "source", source, LONGEST_SOURCE);
        return problems.when(day.isBefore(FIRST), "day", "day.tooEarly", FIRST)
                .when(day.isAfter(today.plusYears(YEARS_AHEAD)), "day", "day.tooFar", today.plusYears(YEARS_AHEAD))
                .when(kind == Kind.OFF && !works, "day", "day.alreadyOff")
                .when(kind == Kind.WORKING && works, "day", "day.alreadyWorking")
                .when(kind == Kind.BY_LAW && !moved.holds(day), "day", "day.notMoved");
    }
}
