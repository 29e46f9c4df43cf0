package bg.nrm.audit;

import bg.nrm.time.Stored;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads the log as rows, in pieces that do not fill the memory however long it has grown. */
final class AuditTable {

    static final int PIECE = 5_000;
    static final String COLUMNS = "seq, previous, hash, at, actor, body, channel, action, object_type,"
            + " object_id, case_id, basis, outcome, detail, request";
    private static final String ROWS = "select " + COLUMNS + " from audit_event order by seq";

    private AuditTable() {}

    /** Verifies what a connection sees. Its transaction must show one state of the database, for events are being added. */
    static Finding verify(Connection connection, Optional<Link> checkpoint) throws SQLException {
        Link head = head(connection);
        Verification verification = new Verification(checkpoint);
        try (PreparedStatement query = connection.prepareStatement(ROWS)) {
            query.setFetchSize(PIECE);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    verification.next(recorded(rows));
                }
            }
        }
        return verification.end(head);
    }

    private static Link head(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select seq, hash from audit_head where id = 1")) {
            return row.next() ? new Link(row.getLong(1), row.getBytes(2)) : Link.START;
        }
    }

    static RecordedEvent recorded(ResultSet row) throws SQLException {
        return new RecordedEvent(row.getLong(1), event(row), row.getBytes(2), row.getBytes(3));
    }

    private static Optional<AuditEvent> event(ResultSet row) throws SQLException {
        Optional<LocalDateTime> at = Optional.ofNullable(row.getObject(4, LocalDateTime.class));
        Optional<AuditEvent.Outcome> outcome = outcome(row.getString(13));
        if (at.isEmpty() || outcome.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new AuditEvent(
                Stored.of(at.get()),
                number(row, 5),
                number(row, 6),
                row.getString(7),
                row.getString(8),
                text(row, 9),
                number(row, 10),
                number(row, 11),
                text(row, 12),
                outcome.get(),
                text(row, 14),
                text(row, 15)));
    }

    private static Optional<AuditEvent.Outcome> outcome(String name) {
        for (AuditEvent.Outcome outcome : AuditEvent.Outcome.values()) {
            if (outcome.name().equals(name)) {
                return Optional.of(outcome);
            }
        }
        return Optional.empty();
    }

    private static OptionalLong number(ResultSet row, int column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(value);
    }

    private static Optional<String> text(ResultSet row, int column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }
}
