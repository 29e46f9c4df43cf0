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
 * @param turns what happened about it, in the order of happening
 */
public record Service(String code, List<StoryEntry> turns) {

    static final String TURN = "turn";
    static final String REASON = "reason";

    public Service {
        turns = List.copyOf(turns);
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
        return turns.get(turns.size() - 1);
    }

    /** Whether it is given now: begun and not ended. */
    public boolean isRunning() {
        return turns.stream()
                .map(entry -> turn(entry))
                .filter(turn -> turn == ServiceTurn.BEGUN || turn == ServiceTurn.ENDED)
                .reduce((earlier, later) -> later)
                .filter(turn -> turn == ServiceTurn.BEGUN)
                .isPresent();
    }

    Optional<StoryEntry> lastBeginning() {
        return turns.stream().filter(entry -> turn(entry) == ServiceTurn.BEGUN).reduce((earlier, later) -> later);
    }

    /** What an entry says happened. */
    public static ServiceTurn turn(StoryEntry entry) {
        return turn(entry.details());
    }

    public static ServiceTurn turn(Details details) {
        return ServiceTurn.valueOf(details.one(TURN).orElseThrow());
    }

    /** Why, a code of the list SERVICE_REASON. */
    public static Optional<String> reason(StoryEntry entry) {
        return reason(entry.details());
    }

    public static Optional<String> reason(Details details) {
        return details.one(REASON);
    }
}
