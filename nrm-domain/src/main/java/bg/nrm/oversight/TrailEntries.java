package bg.nrm.oversight;

import bg.nrm.access.Role;
import bg.nrm.audit.AuditEvent;
import bg.nrm.audit.RecordedEvent;
import bg.nrm.audit.TrailFilter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Adds to events what may be shown beside the numbers: roles of users, references of cases. */
@ApplicationScoped
class TrailEntries {

    @PersistenceContext(unitName = "nrm")
    private EntityManager em;

    List<TrailEntry> of(List<RecordedEvent> events) {
        Map<Long, Set<Role>> roles = roles(numbers(events, AuditEvent::actor));
        Map<Long, String> references = references(numbers(events, AuditEvent::caseId));
        return events.stream()
                .map(event -> new TrailEntry(
                        event.claimed(),
                        event.previous(),
                        event.event(),
                        event.holds(),
                        number(event, AuditEvent::actor).map(roles::get).orElse(Set.of()),
                        number(event, AuditEvent::caseId).map(references::get)))
                .toList();
    }

    /** The filter with the case of this reference; nothing when there is no such case. */
    Optional<TrailFilter> inCase(TrailFilter filter, Optional<String> reference) {
        return reference.isEmpty()
                ? Optional.of(filter)
                : reference.flatMap(this::caseWith).map(filter::ofCase);
    }

    private Optional<Long> caseWith(String reference) {
        return em.createNativeQuery("select id from case_file where reference = ?")
                .setParameter(1, reference)
                .getResultStream()
                .map(id -> ((Number) id).longValue())
                .findFirst();
    }

    private Map<Long, Set<Role>> roles(Set<Long> numbers) {
        Map<Long, Set<Role>> roles = new HashMap<>();
        for (Object[] row : rows(
                "select u.number, r.role from user_account u join user_role r on r.user_id = u.id where u.number in ",
                numbers)) {
            roles.computeIfAbsent(((Number) row[0]).longValue(), number -> EnumSet.noneOf(Role.class))
                    .add(Role.valueOf((String) row[1]));
        }
        return roles;
    }

    private Map<Long, String> references(Set<Long> cases) {
        return rows("select id, reference from case_file where id in ", cases).stream()
                .collect(Collectors.toMap(row -> ((Number) row[0]).longValue(), row -> (String) row[1]));
    }

    /** The numbers are our own keys, so they can stand in the statement. */
    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String select, Collection<Long> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        String list = keys.stream().map(String::valueOf).collect(Collectors.joining(",", "(", ")"));
        return em.createNativeQuery(select + list).getResultList();
    }

    private static Set<Long> numbers(List<RecordedEvent> events, Function<AuditEvent, OptionalLong> field) {
        return events.stream()
                .map(event -> number(event, field))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    private static Optional<Long> number(RecordedEvent recorded, Function<AuditEvent, OptionalLong> field) {
        return recorded.event().map(field).filter(OptionalLong::isPresent).map(OptionalLong::getAsLong);
    }
}
