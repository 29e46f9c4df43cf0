package bg.nrm.administration;

import bg.nrm.access.NamedUser;
import bg.nrm.codes.MovedDay;
import java.time.LocalDate;
import java.util.Map;

/**
 * A day that was or is to be moved.
 *
 * @param source the decision of the Council of Ministers
 */
public record DecidedDay(long id, LocalDate day, MovedDay.Kind kind, String source, Decided decided) {

    static DecidedDay of(MovedDay moved, Map<Long, NamedUser> names, long asking) {
        return new DecidedDay(
                moved.id(), moved.day(), moved.kind(), moved.source(), Decided.of(moved.decision(), names, asking));
    }
}
