package bg.nrm.demonstration.loading;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.stream.LongStream;

/** Primary keys, taken from the register's own sequence in blocks, as the persistence provider takes them. */
final class Keys {

    private static final int BLOCK = 100;
    private static final int BLOCKS_AT_ONCE = 200;

    /** Many blocks in one question, without MariaDB's own sequence tables, which the application's account may not read. */
    private static final String BLOCKS =
            String.join(" union all ", Collections.nCopies(BLOCKS_AT_ONCE, "select next value for nrm_id"));

    private final Connection connection;
    private final Deque<Long> free = new ArrayDeque<>();

    Keys(Connection connection) {
        this.connection = connection;
    }

    long next() throws SQLException {
        if (free.isEmpty()) {
            fetch();
        }
        return free.removeFirst();
    }

    private void fetch() throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(BLOCKS);
                ResultSet last = query.executeQuery()) {
            while (last.next()) {
                long end = last.getLong(1);
                LongStream.rangeClosed(end - BLOCK + 1, end).forEach(free::addLast);
            }
        }
    }
}
