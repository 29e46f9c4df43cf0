package bg.nrm.demonstration.loading;

import bg.nrm.time.Stored;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Rows of one table on their way into the database, many at a time. */
final class Insert implements AutoCloseable {

    private static final int AT_ONCE = 2_000;

    private final PreparedStatement statement;
    private final List<Insert> before = new ArrayList<>();
    private int waiting;

    Insert(Connection connection, String table, String... columns) throws SQLException {
        statement = connection.prepareStatement("insert into " + table + " (" + String.join(", ", columns)
                + ") values (" + String.join(", ", Collections.nCopies(columns.length, "?")) + ")");
    }

    /** These rows refer to those of another table, which have to be there first. */
    Insert after(Insert referredTo) {
        before.add(referredTo);
        return this;
    }

    /** One row, in the order of the columns; an empty optional is no value, an instant is UTC. */
    void row(Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, stored(values[i]));
        }
        statement.addBatch();
        if (++waiting == AT_ONCE) {
            send();
        }
    }

    @Override
    public void close() throws SQLException {
        try (statement) {
            send();
        }
    }

    private void send() throws SQLException {
        for (Insert referredTo : before) {
            referredTo.send();
        }
        if (waiting > 0) {
            statement.executeBatch();
            waiting = 0;
        }
    }

    private static Object stored(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(Insert::stored).orElse(null);
        }
        if (value instanceof OptionalInt optional) {
            return optional.isPresent() ? optional.getAsInt() : null;
        }
        if (value instanceof OptionalLong optional) {
            return optional.isPresent() ? optional.getAsLong() : null;
        }
        if (value instanceof List<?> codes) {
            return String.join(",", codes.stream().map(String::valueOf).toList());
        }
        return value instanceof Instant instant ? Stored.utc(instant) : value;
    }
}
