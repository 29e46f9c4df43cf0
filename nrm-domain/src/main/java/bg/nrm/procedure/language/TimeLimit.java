package bg.nrm.procedure.language;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A length of time counted from when something happened; of several starts the one that happened first counts.
 *
 * @param atDayOff what becomes of its end on a day off
 */
public record TimeLimit(Length length, Set<Event> from, AtDayOff atDayOff) {

    static TimeLimit of(Length length, Event start, Event... others) {
        Set<Event> from = new LinkedHashSet<>(List.of(others));
        from.add(start);
        return new TimeLimit(length, from);
    }

    public TimeLimit {
        from = Set.copyOf(from);
    }

    /** One that ends where it ends, on a day off too. */
    public TimeLimit(Length length, Set<Event> from) {
        this(length, from, AtDayOff.STAYS);
    }

    /** The same as a limit of proceedings. */
    public TimeLimit ofProceedings() {
        return new TimeLimit(length, from, AtDayOff.MOVES);
    }
}
