package bg.nrm.audit;

import bg.nrm.time.Stored;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * A question to the log in SQL. The days are first turned into a stretch of numbers, so that the rows of one day are found among
 * millions without reading the others.
 */
final class TrailQuery {

    /** Events are numbered when they are written and dated when they happen: neighbours may stand the other way round. */
    private static final long SLACK = 1_000;

    private final StringBuilder conditions = new StringBuilder("at >= ? and at < ? and seq > ? and seq < ?");
    private final List<Object> values = new ArrayList<>();

    TrailQuery(Connection connection, TrailFilter filter, OptionalLong before) throws SQLException {
        LocalDateTime from = Stored.utc(filter.from());
        LocalDateTime until = Stored.utc(filter.until());
        long lowest = seq(connection, "select seq from audit_event where at >= ? order by at limit 1", from);
        long highest = seq(connection, "select seq from audit_event where at < ? order by at desc limit 1", until);
        values.add(from);
        values.add(until);
        values.add(lowest - SLACK);
        values.add(Math.min(highest + SLACK, before.orElse(Long.MAX_VALUE)));
        filter.action().ifPresent(action -> and("action = ?", action));
        filter.body().ifPresent(body -> and("body = ?", body));
        filter.actor().ifPresent(actor -> and("actor = ?", actor));
        filter.caseId().ifPresent(caseId -> and("case_id = ?", caseId));
        if (filter.refusedOnly()) {
            and("outcome = ?", AuditEvent.Outcome.REFUSED.name());
        }
    }

    /** The newest first. */
    PreparedStatement newest(Connection connection, int most) throws SQLException {
        return prepared(
                connection,
                "select " + AuditTable.COLUMNS + " from audit_event where " + conditions + " order by seq desc limit "
                        + most);
    }

    /** How many there are, counted no further than asked. */
    int count(Connection connection, int most) throws SQLException {
        String sql =
                "select count(*) from (select 1 from audit_event where " + conditions + " limit " + most + ") counted";
        try (PreparedStatement query = prepared(connection, sql);
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getInt(1);
        }
    }

    private PreparedStatement prepared(Connection connection, String sql) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, values.get(i));
        }
        return statement;
    }

    private void and(String condition, Object value) {
        conditions.append(" and ").append(condition);
        values.add(value);
    }

    private static long seq(Connection connection, String sql, LocalDateTime at) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setObject(1, at);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? row.getLong(1) : 0;
            }
        }
    }
}
