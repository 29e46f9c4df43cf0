package bg.nrm.duty;

import bg.nrm.casefile.CaseReference;
import bg.nrm.procedure.language.PeriodId;
import bg.nrm.procedure.language.StepId;
import bg.nrm.time.Sofia;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** What stands on a day of the calendar of a body. */
public sealed interface CalendarEntry {

    /** The day in Sofia. */
    LocalDate day();

    /** The case it belongs to; empty for a task of the office. */
    Optional<CaseReference> of();

    /** A duty whose time ends. */
    record DueDuty(CaseReference reference, StepId step, Instant due, boolean legal, Instant openedAt)
            implements CalendarEntry {

        @Override
        public LocalDate day() {
            return dayOf(due);
        }

        @Override
        public Optional<CaseReference> of() {
            return Optional.of(reference);
        }

        public boolean isLate(Instant now) {
            return now.isAfter(due);
        }
    }

    /** A period that ends; it is never late. */
    record EndingPeriod(CaseReference reference, PeriodId period, Instant end) implements CalendarEntry {

        @Override
        public LocalDate day() {
            return dayOf(end);
        }

        @Override
        public Optional<CaseReference> of() {
            return Optional.of(reference);
        }
    }

    /** A task the body has set itself. */
    record DueTask(String title, LocalDate day) implements CalendarEntry {

        @Override
        public Optional<CaseReference> of() {
            return Optional.empty();
        }
    }

    private static LocalDate dayOf(Instant at) {
        return Sofia.dayOf(at);
    }
}
