package bg.nrm.audit;

import bg.nrm.protection.Protection;
import bg.nrm.reading.Rows;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javax.sql.DataSource;

/** The log as somebody reads it: events by number, newest first, never more than asked for. */
@ApplicationScoped
public class AuditTrail {

    @Resource(lookup = "jdbc/nrm")
    private DataSource database;

    @Inject
    private Rows rows;

    @Inject
    private KeepingCheckpoints own;

    /** The newest events that match, older than the given one. */
    public List<RecordedEvent> newest(TrailFilter filter, OptionalLong before, int most) {
        return ask(connection -> {
            List<RecordedEvent> events = new ArrayList<>();
            try (PreparedStatement query = new TrailQuery(connection, filter, before).newest(connection, most);
                    ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    events.add(AuditTable.recorded(row));
                }
            }
            return events;
        });
    }

    /** How many events match, counted no further than {@code most}. */
    public int count(TrailFilter filter, int most) {
        return ask(connection -> new TrailQuery(connection, filter, OptionalLong.empty()).count(connection, most));
    }

    public Optional<RecordedEvent> find(long seq) {
        return one("seq = ?", seq);
    }

    /** The last time this act was done. */
    public Optional<RecordedEvent> latest(String action) {
        return one("action = ? and outcome = 'DONE' order by seq desc limit 1", action);
    }

    /** Whether the last event was written with the register's key. */
    public boolean isKeyed() {
        return rows
                .of(
                        "select " + AuditTable.COLUMNS + " from audit_event order by seq desc limit 1",
                        List.of(),
                        AuditTable::recorded)
                .stream()
                .anyMatch(RecordedEvent::isKeyed);
    }

    /** Goes through the whole chain now, against a checkpoint kept elsewhere and against those the register itself keeps. */
    public Finding verify(Optional<Link> checkpoint) {
        try {
            List<Link> checkpoints = new ArrayList<>(own.all());
            checkpoint.ifPresent(checkpoints::add);
            return ask(connection -> AuditTable.verify(connection, Protection.checks(), checkpoints));
        } catch (CheckpointFile.Forged forged) {
            return forged.finding();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The checkpoints of the audit cannot be read", unreadable);
        }
    }

    private Optional<RecordedEvent> one(String condition, Object value) {
        return rows
                .of(
                        "select " + AuditTable.COLUMNS + " from audit_event where " + condition,
                        List.of(value),
                        AuditTable::recorded)
                .stream()
                .findFirst();
    }

    private <T> T ask(Question<T> question) {
        try (Connection connection = database.getConnection()) {
            return question.answer(connection);
        } catch (SQLException failed) {
            throw new IllegalStateException("The audit log cannot be read", failed);
        }
    }

    private interface Question<T> {
        T answer(Connection connection) throws SQLException;
    }
}
