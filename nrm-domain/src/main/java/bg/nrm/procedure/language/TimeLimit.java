package bg.nrm.procedure.language;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A length of time counted from when something happened; of several starts the one that happened first counts. */
public record TimeLimit(Length length, Set<Event> from) {

    static TimeLimit of(Length length, Event start, Event... others) {
        Set<Event> from = new LinkedHashSet<>(List.of(others));
        from.add(start);
        return new TimeLimit(length, from);
    }

    public TimeLimit {
        from = Set.copyOf(from);
    }
}
