package bg.nrm.audit;

import bg.nrm.protection.Checks;
import bg.nrm.protection.Proofs;
import bg.nrm.protection.Proofs.WrongRow;
import bg.nrm.time.Stored;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads the log as rows, in pieces that do not fill the memory however long it has grown. */
final class AuditTable {

    static final int PIECE = 5_000;
    private static final int NAMED = 20;
    static final String COLUMNS = "seq, previous, hash, at, actor, body, channel, action, object_type,"
            + " object_id, case_id, basis, outcome, detail, request";
    private static final String ROWS = "select " + COLUMNS + " from audit_event order by seq";

    private AuditTable() {}

    /** Verifies what a connection sees: the chain, then the proofs of rows that give access. Its transaction must show one state of the database, for events are being added. */
    static Finding verify(Connection connection, Checks keys, Collection<Link> checkpoints) throws SQLException {
        Link head = head(connection);
        Verification verification = new Verification(keys, isOpened(connection), checkpoints);
        try (PreparedStatement query = connection.prepareStatement(ROWS)) {
            query.setFetchSize(PIECE);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    verification.next(recorded(rows));
                }
            }
        }
        Finding chain = verification.end(head);
        if (chain instanceof Finding.Whole whole) {
            List<WrongRow> wrong = Proofs.wrong(connection, keys, NAMED);
            return wrong.isEmpty() ? whole : new Finding.Forged(whole.intact(), whole.head(), wrong);
        }
        return chain;
    }

    private static Link head(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select seq, hash from audit_head where id = 1")) {
            return row.next() ? new Link(row.getLong(1), row.getBytes(2)) : Link.START;
        }
    }

    /** The first thing an opened register writes, before its first event, is which keys it uses. */
    private static boolean isOpened(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select 1 from key_ring")) {
            return row.next();
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
