package bg.nrm.demonstration.loading;

import bg.nrm.time.Stored;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Rows of one table on their way into the database, many at a time. */
final class Insert implements AutoCloseable {

    private static final int AT_ONCE = 2_000;

    /** Rows of one statement: the database reads and plans two hundred as quickly as five. */
    private static final int OF_A_STATEMENT = 200;

    private final Connection connection;
    private final String into;
    private final String places;
    private final List<Insert> before = new ArrayList<>();
    private final List<Object[]> waiting = new ArrayList<>();

    Insert(Connection connection, String table, String... columns) {
        this.connection = connection;
        this.into = "insert into " + table + " (" + String.join(", ", columns) + ") values ";
        this.places = "(" + String.join(", ", Collections.nCopies(columns.length, "?")) + ")";
    }

    /** These rows refer to those of another table, which have to be there first. */
    Insert after(Insert referredTo) {
        before.add(referredTo);
        return this;
    }

    /** One row, in the order of the columns; an empty optional is no value, an instant is UTC. */
    void row(Object... values) throws SQLException {
        waiting.add(Arrays.stream(values).map(Insert::stored).toArray());
        if (waiting.size() == AT_ONCE) {
            send();
        }
    }

    @Override
    public void close() throws SQLException {
        send();
    }

    private void send() throws SQLException {
        for (Insert referredTo : before) {
            referredTo.send();
        }
        for (int first = 0; first < waiting.size(); first += OF_A_STATEMENT) {
            send(waiting.subList(first, Math.min(first + OF_A_STATEMENT, waiting.size())));
        }
        waiting.clear();
    }

    private void send(List<Object[]> rows) throws SQLException {
        String sql = into + String.join(", ", Collections.nCopies(rows.size(), places));
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int place = 0;
            for (Object[] row : rows) {
                for (Object value : row) {
                    statement.setObject(++place, value);
                }
            }
            statement.executeUpdate();
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
