package bg.nrm.audit;

import bg.nrm.protection.Protection;
import bg.nrm.reading.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/**
 * Keeps checkpoints of the audit chain outside of the database by itself: at each start and regularly while there is something new.
 * With them it is noticed that the end of the chain was set back, be it by a thief of traces or by a restored backup.
 */
@ApplicationScoped
public class KeepingCheckpoints {

    private static final String FILE = "nrm.audit.checkpoints";
    private static final String KEYS = "nrm.keys.file";

    @Inject
    private Config config;

    @Inject
    private Rows rows;

    @Inject
    private Clock clock;

    private long kept;

    /**
     * What is known of the chain from outside the database and is no longer there: the number of the last event that was.
     *
     * @throws UncheckedIOException when the file cannot be read, or a line of it is not this register's
     */
    public Optional<Long> lost() {
        try {
            List<Link> known = all();
            return known.stream()
                    .skip(Math.max(0, known.size() - 1))
                    .filter(last -> !last.equals(at(last.seq())))
                    .map(Link::seq)
                    .findFirst();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable.getMessage(), unreadable);
        }
    }

    /** Whether there are any: the register has been open under a release that keeps them. */
    public boolean areThere() {
        try {
            return !all().isEmpty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable.getMessage(), unreadable);
        }
    }

    /** Writes down how far the chain has come, if it has grown. */
    public synchronized void followTime() {
        Link head = rows.of(
                        "select seq, hash from audit_head where id = 1",
                        List.of(),
                        row -> new Link(row.getLong(1), row.getBytes(2)))
                .get(0);
        if (head.seq() == kept || head.seq() == 0) {
            return;
        }
        try {
            file().add(clock.instant().truncatedTo(ChronoUnit.SECONDS), head);
        } catch (IOException full) {
            throw new UncheckedIOException("The checkpoint of the audit could not be written", full);
        }
        kept = head.seq();
    }

    List<Link> all() throws IOException {
        return file().all();
    }

    private Link at(long seq) {
        return rows
                .of(
                        "select seq, hash from audit_event where seq = ?",
                        List.of(seq),
                        row -> new Link(row.getLong(1), row.getBytes(2)))
                .stream()
                .findFirst()
                .orElse(Link.START);
    }

    private CheckpointFile file() {
        Path file = config.getOptionalValue(FILE, String.class)
                .map(Path::of)
                .orElseGet(() -> Path.of(config.getValue(KEYS, String.class)).resolveSibling("audit-checkpoints"));
        return new CheckpointFile(file, Protection.checks());
    }
}
