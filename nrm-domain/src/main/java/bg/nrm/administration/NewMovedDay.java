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

    /** A day that is over stays what it was: a limit that was kept or missed by it stays kept or missed. */
    Problems problems(MovedDays.InForce moved, LocalDate today) {
        boolean works = new WorkingCalendar(moved.off(), moved.working()).isWorkingDay(day);
        Problems problems = new Problems();
        Names.check(problems, "source", source, LONGEST_SOURCE);
        return problems.when(day.isBefore(today), "day", "day.past")
                .when(day.isAfter(today.plusYears(YEARS_AHEAD)), "day", "day.tooFar", today.plusYears(YEARS_AHEAD))
                .when(kind == Kind.OFF && !works, "day", "day.alreadyOff")
                .when(kind == Kind.WORKING && works, "day", "day.alreadyWorking")
                .when(kind == Kind.BY_LAW && !moved.holds(day), "day", "day.notMoved");
    }
}
