package bg.nrm.procedure.language;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One edition of a procedure set, or of several that apply to one person together. The mechanism calls itself an open document, so rules change by a new edition and never in
 * place. An end left empty is not known or not yet there.
 */
public record Edition(String code, Set<SopSet> sets, Optional<LocalDate> from, Optional<LocalDate> until) {

    public Edition {
        sets = Set.copyOf(sets);
    }

    /** Two editions that apply together, as long as both are in force. */
    Edition and(Edition other) {
        return new Edition(
                code + "+" + other.code,
                Stream.concat(sets.stream(), other.sets.stream()).collect(Collectors.toSet()),
                Stream.concat(from.stream(), other.from.stream()).max(Comparator.naturalOrder()),
                Stream.concat(until.stream(), other.until.stream()).min(Comparator.naturalOrder()));
    }

    public boolean covers(LocalDate day) {
        return from.filter(day::isBefore).isEmpty()
                && until.filter(day::isAfter).isEmpty();
    }
}
