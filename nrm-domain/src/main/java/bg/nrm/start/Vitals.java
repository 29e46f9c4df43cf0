package bg.nrm.start;

import bg.nrm.protection.KeyRing;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;

/**
 * Looks whether the register can do what it is there for: read, write, note in the audit, open what is sealed. A look costs a few statements and a write to
 * the disk, so that all who ask within two seconds get the same answer.
 */
@ApplicationScoped
public class Vitals {

    private static final Logger LOG = Logger.getLogger(Vitals.class.getName());

    private static final long KEPT = TimeUnit.SECONDS.toNanos(2);
    private static final String KEYS = "nrm.keys.file";
    private static final String ROOM = "nrm.health.free-mib";
    private static final long MIB = 1024L * 1024;

    private static final String MIGRATED = "select count(*) = 0 from flyway_schema_history where success = 0";
    private static final String WRITE = "update health_write set at = utc_timestamp(6) where id = 1";
    private static final String CHAINED =
            "select h.seq = (select coalesce(max(e.seq), 0) from audit_event e) from audit_head h where h.id = 1";
    private static final String TWO_ADMINISTER =
            "select count(*) > 1 from user_role r join user_account u on u.id = r.user_id"
                    + " where r.role = 'ADMINISTRATOR' and u.active and not u.for_system";
    private static final String FINGERPRINT = "select fingerprint from key_ring where id = 1";

    @Resource(lookup = "jdbc/nrm")
    private DataSource pool;

    @Inject
    private Starting starting;

    @Inject
    private Config config;

    private final Lock looking = new ReentrantLock();
    private volatile Set<Vital> failing = EnumSet.of(Vital.REGISTER);
    private volatile Set<Attention> attention = Set.of();
    private long looked = System.nanoTime() - KEPT;

    /**
     * What fails at the moment; nothing when the register serves. Who asks while another waits for a database that does not answer gets what was known before:
     * not all threads of the server may end up waiting here.
     */
    public Set<Vital> failing() {
        if (looking.tryLock()) {
            try {
                lookAgain();
            } finally {
                looking.unlock();
            }
        }
        return failing;
    }

    /** What was seen at that look and keeps nobody from working. */
    public Set<Attention> attention() {
        return attention;
    }

    private void lookAgain() {
        if (System.nanoTime() - looked < KEPT) {
            return;
        }
        Set<Vital> now = Collections.unmodifiableSet(look());
        if (!now.isEmpty() && !now.equals(failing)) {
            LOG.log(Level.WARNING, "The register does not serve: {0}", now);
        }
        failing = now;
        looked = System.nanoTime();
    }

    private Set<Vital> look() {
        Set<Vital> found = EnumSet.noneOf(Vital.class);
        if (!starting.isOpen()) {
            found.add(Vital.REGISTER);
        }
        if (!disk().takesMore()) {
            found.add(Vital.DISK);
        }
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            look(statement, found);
        } catch (SQLException gone) {
            LOG.log(Level.FINE, "The database does not answer: {0}", gone.getMessage());
            found.add(Vital.DATABASE_READ);
        }
        return found;
    }

    private void look(Statement statement, Set<Vital> found) throws SQLException {
        if (!says(statement, MIGRATED)) {
            found.add(Vital.REGISTER);
        }
        if (!says(statement, CHAINED)) {
            found.add(Vital.AUDIT);
        }
        if (!isOwn(statement)) {
            found.add(Vital.KEYS);
        }
        if (!isWritten(statement)) {
            found.add(Vital.DATABASE_WRITE);
        }
        attention = says(statement, TWO_ADMINISTER) ? Set.of() : Set.of(Attention.ONE_ADMINISTRATOR);
    }

    private static boolean says(Statement statement, String question) throws SQLException {
        try (ResultSet row = statement.executeQuery(question)) {
            return row.next() && row.getBoolean(1);
        }
    }

    private static boolean isWritten(Statement statement) {
        try {
            return statement.executeUpdate(WRITE) == 1;
        } catch (SQLException refused) {
            LOG.log(Level.FINE, "The database does not write: {0}", refused.getMessage());
            return false;
        }
    }

    private boolean isOwn(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery(FINGERPRINT)) {
            Path file = Path.of(config.getOptionalValue(KEYS, String.class).orElse(""));
            return row.next()
                    && MessageDigest.isEqual(row.getBytes(1), KeyRing.in(file).fingerprint());
        } catch (IOException unreadable) {
            LOG.log(Level.FINE, "The key file cannot be read", unreadable);
            return false;
        }
    }

    private Disk disk() {
        return new Disk(
                Path.of(System.getProperty("java.io.tmpdir")),
                config.getOptionalValue(ROOM, Long.class).orElse(64L) * MIB);
    }
}
