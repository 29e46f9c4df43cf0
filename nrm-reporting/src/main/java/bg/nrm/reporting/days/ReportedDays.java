package bg.nrm.reporting.days;

import bg.nrm.time.Sofia;
import bg.nrm.time.Stored;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** From one day to another, both included, in Sofia. */
public record ReportedDays(LocalDate first, LocalDate last) {

    /** Their first moment, as the database keeps it. */
    public LocalDateTime beginning() {
        return stored(first);
    }

    /** The first moment that is not theirs any more, as the database keeps it. */
    public LocalDateTime end() {
        return stored(last.plusDays(1));
    }

    private static LocalDateTime stored(LocalDate day) {
        return Stored.utc(Sofia.startOf(day));
    }
}
