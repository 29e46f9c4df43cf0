package bg.nrm.codes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The code lists, kept in memory for a minute: pages ask for hundreds of labels, administrators change one a month. A change made
 * on another node is seen a minute later.
 */
@ApplicationScoped
public class CodeLists {

    private static final ZoneId SOFIA = ZoneId.of("Europe/Sofia");
    private static final Duration FRESH = Duration.ofMinutes(1);

    @PersistenceContext(unitName = "nrm")
    private EntityManager em;

    @Inject
    private Clock clock;

    private volatile Snapshot snapshot = new Snapshot(Map.of(), Instant.EPOCH);

    private record Snapshot(Map<String, List<CodeEntry>> lists, Instant readAt) {}

    /** What can be chosen today, in the list's order. */
    public List<CodeEntry> current(String list) {
        LocalDate today = LocalDate.now(clock.withZone(SOFIA));
        return all(list).stream().filter(entry -> entry.isValidOn(today)).toList();
    }

    /** Every entry a list has ever had. */
    public List<CodeEntry> all(String list) {
        return lists().getOrDefault(list, List.of());
    }

    /** Whether the value can be chosen today. */
    public boolean has(String list, String code) {
        return current(list).stream().anyMatch(entry -> entry.code().equals(code));
    }

    /** The wording of a value, also of one that is no longer valid; the code itself when there is none. */
    public String label(String list, String code, Locale language) {
        return find(list, code).map(entry -> entry.label(language)).orElse(code);
    }

    /** The latest entry with this code. */
    public Optional<CodeEntry> find(String list, String code) {
        return all(list).stream()
                .filter(entry -> entry.code().equals(code))
                .max(Comparator.comparing(CodeEntry::validFrom));
    }

    /** Forget what was read: a list has changed. */
    public void refresh() {
        snapshot = new Snapshot(Map.of(), Instant.EPOCH);
    }

    private Map<String, List<CodeEntry>> lists() {
        Snapshot known = snapshot;
        if (known.readAt().plus(FRESH).isBefore(clock.instant())) {
            known = read();
            snapshot = known;
        }
        return known.lists();
    }

    private Snapshot read() {
        List<CodeEntry> entries = em.createQuery(
                        "select e from CodeEntry e order by e.list, e.position, e.id", CodeEntry.class)
                .getResultList();
        entries.forEach(em::detach);
        return new Snapshot(
                entries.stream().collect(Collectors.groupingBy(CodeEntry::list, Collectors.toUnmodifiableList())),
                clock.instant());
    }
}
