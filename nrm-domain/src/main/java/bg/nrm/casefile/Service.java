package bg.nrm.casefile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One service in one case, as the story tells of it: offered, refused, given.
 *
 * @param code of the list SERVICE
 * @param entries what happened about it, in the order of happening
 */
public record Service(String code, List<StoryEntry> entries) {

    static final String STATUS = "status";
    static final String REASON = "reason";

    public Service {
        entries = List.copyOf(entries);
    }

    /** All services the story tells of, those told of last first. */
    static List<Service> in(List<StoryEntry> entries) {
        Map<String, List<StoryEntry>> byCode = new LinkedHashMap<>();
        entries.stream()
                .filter(entry -> entry.kind() == EntryKind.SERVICE)
                .sorted(Comparator.comparing(StoryEntry::happenedAt).thenComparing(StoryEntry::position))
                .forEach(entry -> byCode.computeIfAbsent(entry.code().orElseThrow(), code -> new ArrayList<>())
                        .add(entry));
        return byCode.entrySet().stream()
                .map(service -> new Service(service.getKey(), service.getValue()))
                .sorted(Comparator.comparing((Service service) -> service.last().happenedAt())
                        .reversed()
                        .thenComparing(Service::code))
                .toList();
    }

    public StoryEntry last() {
        return entries.get(entries.size() - 1);
    }

    /** Whether it is given now: begun and not ended. */
    public boolean isRunning() {
        return entries.stream()
                .map(entry -> status(entry))
                .filter(status -> status == ServiceStatus.BEGUN || status == ServiceStatus.ENDED)
                .reduce((earlier, later) -> later)
                .filter(status -> status == ServiceStatus.BEGUN)
                .isPresent();
    }

    Optional<StoryEntry> lastBeginning() {
        return entries.stream()
                .filter(entry -> status(entry) == ServiceStatus.BEGUN)
                .reduce((earlier, later) -> later);
    }

    /** What an entry says happened. */
    public static ServiceStatus status(StoryEntry entry) {
        return status(entry.details());
    }

    public static ServiceStatus status(Details details) {
        return ServiceStatus.valueOf(details.one(STATUS).orElseThrow());
    }

    /** Why, a code of the list SERVICE_REASON. */
    public static Optional<String> reason(StoryEntry entry) {
        return reason(entry.details());
    }

    public static Optional<String> reason(Details details) {
        return details.one(REASON);
    }
}
