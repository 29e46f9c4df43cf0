package bg.nrm.escalation;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import bg.nrm.access.Role;
import bg.nrm.organisation.BodyKind;
import bg.nrm.organisation.Organisation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which commission a missed limit goes to. The local one is that of the district of the leading body, or of the body it belongs to; where
 * that is not exactly one, the register does not guess: it goes to the National Commission, and says so.
 */
record Competence(Map<Long, Organisation> bodies, LocalDate today) {

    static Competence of(List<Organisation> bodies, LocalDate today) {
        return new Competence(bodies.stream().collect(toMap(Organisation::id, identity())), today);
    }

    /** Where there is no National Commission the leading body keeps it. */
    Recipient recipient(EscalationLevel level, long leading, Optional<Long> coordinator) {
        return switch (level) {
            case COORDINATOR -> new Recipient(leading, Role.COORDINATOR, coordinator, false);
            case LOCAL_COMMISSION -> local(leading).orElseGet(() -> national(leading, true));
            case NATIONAL_COMMISSION -> national(leading, false);
        };
    }

    private Optional<Recipient> local(long leading) {
        List<Long> competent = district(leading, bodies.size()).stream()
                .flatMap(district -> current(BodyKind.LOCAL_COMMISSION).filter(id -> bodies.get(id)
                        .district()
                        .filter(district::equals)
                        .isPresent()))
                .toList();
        return competent.size() == 1
                ? Optional.of(new Recipient(competent.get(0), Role.LOCAL_SECRETARY, Optional.empty(), false))
                : Optional.empty();
    }

    private Recipient national(long leading, boolean localUnknown) {
        long body = current(BodyKind.NATIONAL_COMMISSION).findFirst().orElse(leading);
        return new Recipient(body, Role.COORDINATOR, Optional.empty(), localUnknown);
    }

    /** A body that is said to belong to itself, however far around, has no district. */
    private Optional<String> district(long body, int further) {
        Optional<Organisation> known = Optional.ofNullable(bodies.get(body));
        return known.flatMap(Organisation::district).or(() -> known.flatMap(Organisation::parentId)
                .filter(parent -> further > 0)
                .flatMap(parent -> district(parent, further - 1)));
    }

    private Stream<Long> current(BodyKind kind) {
        return bodies.keySet().stream()
                .filter(id -> bodies.get(id).kind() == kind && bodies.get(id).isValidOn(today))
                .sorted();
    }
}
