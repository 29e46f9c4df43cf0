package bg.nrm.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;

/** Rows on their way into one table, in large batches. */
final class Table implements AutoCloseable {

    private static final int BATCH = 5_000;

    private final Connection connection;
    private final PreparedStatement insert;
    private int waiting;

    Table(Connection connection, String name, String... columns) throws SQLException {
        this.connection = connection;
        insert = connection.prepareStatement("insert into %s (%s) values (%s)"
                .formatted(
                        name, String.join(", ", columns), String.join(", ", Collections.nCopies(columns.length, "?"))));
    }

    void add(Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            insert.setObject(i + 1, values[i]);
        }
        insert.addBatch();
        if (++waiting == BATCH) {
            flush();
        }
    }

    private void flush() throws SQLException {
        insert.executeBatch();
        connection.commit();
        waiting = 0;
    }

    @Override
    public void close() throws SQLException {
        flush();
        insert.close();
    }
}
