package bg.nrm.bench;

import bg.nrm.audit.AuditEvent;
import bg.nrm.audit.Link;
import bg.nrm.protection.Checks;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Appends invented events to the audit's chain, so that there is something to verify. The chain stays whole.
 *
 * <p>Usage: {@code Events JDBC-URL USER PASSWORD EVENTS KEY-FILE}
 */
public final class Events {

    private static final int BATCH = 5_000;
    private static final String INSERT =
            "insert into audit_event (seq, at, actor, body, channel, action, object_type, object_id,"
                    + " case_id, basis, outcome, detail, request, previous, hash) values (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)";

    private final Connection connection;
    private final Checks keys;

    Events(Connection connection, Checks keys) {
        this.connection = connection;
        this.keys = keys;
    }

    public static void main(String[] args) throws Exception {
        int events = Integer.parseInt(args[3]);
        try (Connection connection = DriverManager.getConnection(args[0], args[1], args[2])) {
            connection.setAutoCommit(false);
            Events chain = new Events(connection, Checks.in(Path.of(args[4])));
            for (int done = 0; done < events; done += BATCH) {
                chain.append(Math.min(BATCH, events - done));
                connection.commit();
            }
        }
    }

    /** So many events in the transaction that is under way, with the statements of the register. */
    void append(int events) throws SQLException {
        Link link = head();
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (int i = 0; i < events; i++) {
                AuditEvent event = event(i);
                Link next = link.next(event, keys);
                set(insert, link, next, event);
                insert.addBatch();
                link = next;
            }
            insert.executeBatch();
        }
        try (PreparedStatement head =
                connection.prepareStatement("update audit_head set seq = ?, hash = ?, at = utc_timestamp(6) where id = 1")) {
            head.setLong(1, link.seq());
            head.setBytes(2, link.hash());
            head.executeUpdate();
        }
    }

    private Link head() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select seq, hash from audit_head where id = 1 for update")) {
            row.next();
            return new Link(row.getLong(1), row.getBytes(2));
        }
    }

    private static AuditEvent event(int number) {
        return new AuditEvent(
                Instant.now().truncatedTo(ChronoUnit.MICROS),
                OptionalLong.of(9_000_000 + number % 100),
                OptionalLong.of(102),
                "SCREEN",
                "CASE_OPENED",
                Optional.of("CASE"),
                OptionalLong.of(number),
                OptionalLong.empty(),
                Optional.of("OWNER"),
                AuditEvent.Outcome.DONE,
                Optional.of("rows=25"),
                Optional.of("0123456789abcdef"));
    }

    private static void set(PreparedStatement insert, Link before, Link link, AuditEvent event) throws SQLException {
        Object[] values = {
            link.seq(),
            LocalDateTime.ofInstant(event.at(), ZoneOffset.UTC),
            event.actor().getAsLong(),
            event.body().getAsLong(),
            event.channel(),
            event.action(),
            event.objectType().orElseThrow(),
            event.objectId().getAsLong(),
            null,
            event.basis().orElseThrow(),
            event.outcome().name(),
            event.detail().orElseThrow(),
            event.request().orElseThrow(),
            before.hash(),
            link.hash()
        };
        for (int i = 0; i < values.length; i++) {
            insert.setObject(i + 1, values[i]);
        }
    }
}
