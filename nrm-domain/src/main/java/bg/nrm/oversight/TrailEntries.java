package bg.nrm.oversight;

import bg.nrm.access.Role;
import bg.nrm.audit.AuditEvent;
import bg.nrm.audit.RecordedEvent;
import bg.nrm.audit.TrailFilter;
import bg.nrm.reading.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Adds to events what may be shown beside the numbers: roles of users, references of cases. */
@ApplicationScoped
class TrailEntries {

    @Inject
    private Rows rows;

    List<TrailEntry> of(List<RecordedEvent> events) {
        Map<Long, EnumSet<Role>> roles = roles(numbers(events, AuditEvent::actor));
        Map<Long, String> references = references(numbers(events, AuditEvent::caseId));
        return events.stream()
                .map(event -> new TrailEntry(
                        event.claimed(),
                        event.previous(),
                        event.event(),
                        event.holds(),
                        number(event, AuditEvent::actor)
                                .<Set<Role>>map(roles::get)
                                .orElse(Set.of()),
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
        return rows
                .of("select id from case_file where reference = ?", List.of(reference), row -> row.getLong(1))
                .stream()
                .findFirst();
    }

    private Map<Long, EnumSet<Role>> roles(Set<Long> numbers) {
        return named(
                        "select u.number, r.role from user_account u join user_role r on r.user_id = u.id where u.number in ",
                        numbers)
                .collect(Collectors.groupingBy(
                        Named::key,
                        Collectors.mapping(
                                named -> Role.valueOf(named.name()),
                                Collectors.toCollection(() -> EnumSet.noneOf(Role.class)))));
    }

    private Map<Long, String> references(Set<Long> cases) {
        return named("select id, reference from case_file where id in ", cases)
                .collect(Collectors.toMap(Named::key, Named::name));
    }

    /** What a number stands for. */
    private record Named(long key, String name) {}

    /** The numbers are our own keys, so they can stand in the statement. */
    private Stream<Named> named(String select, Collection<Long> keys) {
        if (keys.isEmpty()) {
            return Stream.empty();
        }
        String list = keys.stream().map(String::valueOf).collect(Collectors.joining(",", "(", ")"));
        return rows.of(select + list, List.of(), row -> new Named(row.getLong(1), row.getString(2))).stream();
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
