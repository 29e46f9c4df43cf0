package bg.nrm.start;

import bg.nrm.protection.KeyRing;
import bg.nrm.protection.Proofs;
import bg.nrm.protection.SealBroken;
import bg.nrm.protection.SealingAnew;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.exception.FlywayValidateException;

/**
 * Brings the tables up to this version with the owner's account, and grants the application's account what it needs and no more: it
 * can only add to the audit, to stories, to consents and to what was written and signed, and delete no escalation.
 */
final class RegisterTables {

    private static final Map<String, String> LESS_THAN_ALL = Map.of(
            "audit_event", "select, insert",
            "audit_head", "select, update",
            "story_entry", "select, insert",
            "consent", "select, insert",
            "paper_version", "select, insert",
            "paper_signature", "select, insert",
            "escalation", "select, insert, update",
            "moved_day", "select, insert, update",
            "key_ring", "select, insert",
            "flyway_schema_history", "select");

    private static final Logger LOG = Logger.getLogger(RegisterTables.class.getName());

    private final DataSource pool;

    RegisterTables(DataSource pool) {
        this.pool = pool;
    }

    /** Migrates as the owner. The pool's own connections are never opened with the owner's password. */
    void migrate(String owner, String password) {
        try (Connection application = pool.getConnection()) {
            String url = forOwner(application.getMetaData().getURL());
            String account = accountOf(application);
            Flyway flyway = Flyway.configure(RegisterTables.class.getClassLoader())
                    .dataSource(url, owner, password)
                    .load();
            refuseIfNewer(flyway);
            try (Connection connection = DriverManager.getConnection(url, owner, password)) {
                migrate(flyway, new FirstStart(connection));
                grant(connection, account);
            }
        } catch (SQLException | FlywayException failed) {
            throw new NotStarted("the schema could not be brought up to date: " + failed.getMessage(), failed);
        }
    }

    /** Seals anew what is bound to no place yet and gives proofs to rows that have none; returns how many rows. Broken off, the next start goes on with it. */
    long sealAnew(KeyRing ring, String owner, String password) {
        try (Connection application = pool.getConnection();
                Connection reading = DriverManager.getConnection(
                        forOwner(application.getMetaData().getURL()), owner, password);
                Connection writing = DriverManager.getConnection(
                        forOwner(application.getMetaData().getURL()), owner, password)) {
            if (isDoneByAnother(writing)) {
                return 0;
            }
            long rows = SealingAnew.all(ring, reading, writing);
            rows += Proofs.add(ring.checks(), reading, writing);
            try (Statement done = writing.createStatement()) {
                done.executeUpdate("update key_ring set form = 3 where id = 1");
            }
            writing.commit();
            return rows;
        } catch (SQLException failed) {
            throw new NotStarted("what is sealed could not be bound to its place: " + failed.getMessage(), failed);
        } catch (SealBroken foreign) {
            throw new NotStarted(foreign.getMessage() + ", so nothing more was sealed anew", foreign);
        }
    }

    /** Two nodes that start at once do not seal the same rows: one waits until the other has sealed them all. The lock ends with the connection. */
    private static boolean isDoneByAnother(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("select get_lock(concat(database(), '.sealing'), 86400)");
            try (ResultSet row = statement.executeQuery("select form from key_ring where id = 1")) {
                return row.next() && row.getInt(1) > 2;
            }
        }
    }

    /** A first start that ended half-way left tables nobody has used: they are made anew. What was used once is never touched. */
    static void migrate(Flyway flyway, FirstStart first) throws SQLException {
        boolean halfMade = first.endedHalfWay();
        try {
            flyway.migrate();
        } catch (FlywayValidateException edited) {
            if (!halfMade) {
                throw new NotStarted(
                        "these tables were made by a state of the program that was never released, or are half changed by an"
                                + " upgrade that failed. Start the release that made them, or restore the backup taken before"
                                + " the upgrade; invented data are simply made anew in an empty database. "
                                + edited.getMessage(),
                        edited);
            }
            anew(flyway);
        } catch (FlywayException failed) {
            if (!halfMade) {
                throw failed;
            }
            anew(flyway);
        }
    }

    private static void anew(Flyway flyway) {
        LOG.log(
                Level.WARNING,
                "A first start had ended half-way: the tables it left, which nobody has used, are made anew");
        Flyway.configure(RegisterTables.class.getClassLoader())
                .configuration(flyway.getConfiguration())
                .cleanDisabled(false)
                .load()
                .clean();
        flyway.migrate();
    }

    /** Without the owner's account the schema must already be this version. */
    void validate() {
        try {
            Flyway flyway = Flyway.configure(RegisterTables.class.getClassLoader())
                    .dataSource(pool)
                    .load();
            refuseIfNewer(flyway);
            flyway.validate();
        } catch (FlywayException outdated) {
            throw new NotStarted(
                    "the schema is not of this version and nrm.database.owner.user is not set: "
                            + outdated.getMessage(),
                    outdated);
        }
    }

    /** A release that does not know what a newer one has made of the tables would write what the newer one cannot read. */
    private static void refuseIfNewer(Flyway flyway) {
        Arrays.stream(flyway.info().applied())
                .filter(applied -> applied.getState() == MigrationState.FUTURE_SUCCESS)
                .reduce((earlier, later) -> later)
                .ifPresent(newer -> {
                    throw new NotStarted("the tables were made by a newer release (version " + newer.getVersion()
                            + "): start that release, or restore the backup taken before the upgrade");
                });
    }

    /** The application's account must not be able to rewrite the audit, whoever made the grants. */
    void refuseIfAuditIsWritable() {
        for (String statement :
                List.of("update audit_event set seq = seq where 1 = 0", "delete from audit_event where 1 = 0")) {
            try (Connection connection = pool.getConnection();
                    Statement attempt = connection.createStatement()) {
                attempt.executeUpdate(statement);
            } catch (SQLException denied) {
                continue;
            }
            throw new NotStarted(
                    "the account of the pool jdbc/nrm may change audit_event: give it only SELECT and INSERT there");
        }
    }

    /**
     * The driver's own address of the database names the pool's account and a masked password among its options. It also names how long an answer may
     * take: a migration takes as long as it takes.
     */
    static String forOwner(String url) {
        return url.replaceAll("(?<=[?&])(user|password|socketTimeout)=[^&]*&?", "")
                .replaceAll("[?&]$", "");
    }

    private static void grant(Connection owner, String account) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            for (String table : tables(owner)) {
                statement.execute("grant %s on `%s` to %s".formatted(rights(table), table, account));
            }
        }
    }

    private static String rights(String table) {
        return LESS_THAN_ALL.getOrDefault(table, "select, insert, update, delete");
    }

    private static List<String> tables(Connection owner) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (PreparedStatement query = owner.prepareStatement("select table_name from information_schema.tables"
                        + " where table_schema = database() and table_type in ('BASE TABLE', 'SEQUENCE')");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    private static String accountOf(Connection application) throws SQLException {
        try (Statement statement = application.createStatement();
                ResultSet row = statement.executeQuery("select current_user()")) {
            row.next();
            String[] account = row.getString(1).split("@", 2);
            return "'%s'@'%s'".formatted(account[0].replace("'", "''"), account[1].replace("'", "''"));
        }
    }
}
