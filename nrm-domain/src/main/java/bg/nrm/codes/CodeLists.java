package bg.nrm.codes;

import bg.nrm.reading.Rows;
import bg.nrm.time.Sofia;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
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

    private static final Duration FRESH = Duration.ofMinutes(1);

    @PersistenceContext(unitName = "nrm")
    private EntityManager em;

    @Inject
    private Rows rows;

    @Inject
    private Clock clock;

    private volatile Snapshot snapshot = new Snapshot(Map.of(), Instant.EPOCH);

    private record Snapshot(Map<String, List<ListedCode>> lists, Instant readAt) {}

    /** What can be chosen today, in the list's order. */
    public List<ListedCode> current(String list) {
        LocalDate today = Sofia.today(clock);
        return all(list).stream().filter(entry -> entry.isValidOn(today)).toList();
    }

    /** Every entry a list has ever had. */
    public List<ListedCode> all(String list) {
        return known().getOrDefault(list, List.of());
    }

    /** Whether the value can be chosen today. */
    public boolean has(String list, String code) {
        return current(list).stream().anyMatch(entry -> entry.code().equals(code));
    }

    /** The wording of a value today, also of one that is no longer valid; the code itself when there is none. */
    public String label(String list, String code, Locale language) {
        return labelAt(clock.instant(), list, code, language);
    }

    /** The wording on the day of a moment in Sofia: an old record keeps the label of its time. */
    public String labelAt(Instant at, String list, String code, Locale language) {
        return worded(all(list), code, Sofia.dayOf(at))
                .map(entry -> entry.label(language))
                .orElse(code);
    }

    /** The entry valid on the day; where there is none, the one nearest to it in time: the last that ended, else the first to come. */
    static Optional<ListedCode> worded(List<ListedCode> entries, String code, LocalDate day) {
        ListedCode nearest = null;
        for (ListedCode entry : entries) {
            if (entry.code().equals(code) && (nearest == null || isNearer(entry, nearest, day))) {
                nearest = entry;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** What has begun comes before what is to come; of what has begun the later, of what is to come the earlier. */
    private static boolean isNearer(ListedCode one, ListedCode other, LocalDate day) {
        boolean begun = !day.isBefore(one.validFrom());
        boolean otherBegun = !day.isBefore(other.validFrom());
        return begun == otherBegun ? begun == one.validFrom().isAfter(other.validFrom()) : begun;
    }

    /** The lists themselves, by name. */
    public List<CodeList> lists() {
        return rows.of(
                "select code, name_bg, name_en, source from code_list order by name_bg",
                List.of(),
                row -> new CodeList(row.getString(1), row.getString(2), row.getString(3), row.getString(4)));
    }

    /** An entry as it is now, to be changed. */
    public Optional<CodeEntry> entry(long id) {
        return Optional.ofNullable(em.find(CodeEntry.class, id));
    }

    public void add(CodeEntry entry) {
        em.persist(entry);
    }

    /** Forget what was read, once the change of a list is committed. */
    void refresh(@Observes(during = TransactionPhase.AFTER_SUCCESS) CodeListChanged changed) {
        refresh();
    }

    /** Forget what was read: another node may have changed a list. */
    public void refresh() {
        snapshot = new Snapshot(Map.of(), Instant.EPOCH);
    }

    private Map<String, List<ListedCode>> known() {
        Snapshot read = snapshot;
        if (read.readAt().plus(FRESH).isBefore(clock.instant())) {
            read = read();
            snapshot = read;
        }
        return read.lists();
    }

    private Snapshot read() {
        List<CodeEntry> entries = em.createQuery(
                        "select e from CodeEntry e order by e.list, e.position, e.id", CodeEntry.class)
                .setHint("eclipselink.read-only", true)
                .getResultList();
        return new Snapshot(
                entries.stream()
                        .map(ListedCode::of)
                        .collect(Collectors.groupingBy(ListedCode::list, Collectors.toUnmodifiableList())),
                clock.instant());
    }
}
