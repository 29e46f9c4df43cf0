package bg.nrm.procedure.sop;

import bg.nrm.procedure.language.Procedure;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** All generations of the rules, the first one first. An edition is never taken away: some case may be under it. */
public record Generations(List<Generation> all) {

    public Generations {
        all = all.stream().sorted(Comparator.comparing(Generation::number)).toList();
        Set<String> codes = new HashSet<>();
        Set<Integer> numbers = new HashSet<>();
        for (Generation generation : all) {
            if (!numbers.add(generation.number())) {
                throw new IllegalArgumentException("Two generations of the rules have number " + generation.number());
            }
            for (Procedure procedure : generation.all()) {
                if (!codes.add(procedure.edition().code())) {
                    throw new IllegalArgumentException(
                            "Two editions have the code " + procedure.edition().code());
                }
            }
        }
    }

    public Stream<Procedure> editions() {
        return all.stream().flatMap(generation -> generation.all().stream());
    }

    public Optional<Procedure> withCode(String code) {
        return editions()
                .filter(procedure -> procedure.edition().code().equals(code))
                .findFirst();
    }

    /** The latest in force on this day. */
    public Optional<Generation> inForce(LocalDate day) {
        return all.stream().filter(generation -> generation.covers(day)).reduce((earlier, later) -> later);
    }

    /** The one to which an edition belongs. */
    public Generation of(String code) {
        return all.stream()
                .filter(generation -> generation.circleOf(code).isPresent())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No such edition: " + code));
    }

    /** What a case under this edition can be moved to: the same persons' editions of later generations that are in force. */
    public List<Procedure> newer(String code, LocalDate day) {
        Generation own = of(code);
        Circle circle = own.circleOf(code).orElseThrow();
        return all.stream()
                .filter(generation -> generation.number() > own.number() && generation.covers(day))
                .map(generation -> generation.edition(circle))
                .toList();
    }
}
