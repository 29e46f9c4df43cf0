package bg.nrm.procedure.sop;

import bg.nrm.procedure.language.Procedure;
import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The editions of all sets that were published together: who comes of age, or turns out to be a foreign national, comes under another
 * edition of the same generation and never by that under newer rules.
 *
 * @param number the later, the larger
 * @param page where the text was read
 * @param editions one for everybody for whom rules are written
 */
public record Generation(int number, URI page, Map<Circle, Procedure> editions) {

    public Generation {
        Set<Circle> known = editions.keySet();
        List<Circle> forgotten = Arrays.stream(Circle.values())
                .filter(circle -> !known.contains(circle))
                .toList();
        if (!forgotten.isEmpty()) {
            throw new IllegalArgumentException(
                    "Generation %d of the rules has none for %s".formatted(number, forgotten));
        }
        editions = Collections.unmodifiableMap(new EnumMap<>(editions));
    }

    public Procedure edition(Circle circle) {
        return editions.get(circle);
    }

    public Collection<Procedure> all() {
        return List.copyOf(editions.values());
    }

    /** Whether all of it is in force on a day. */
    public boolean covers(LocalDate day) {
        return editions.values().stream()
                .allMatch(procedure -> procedure.edition().covers(day));
    }

    /** For whom the edition with this code is. */
    Optional<Circle> circleOf(String code) {
        return editions.entrySet().stream()
                .filter(each -> each.getValue().edition().code().equals(code))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
