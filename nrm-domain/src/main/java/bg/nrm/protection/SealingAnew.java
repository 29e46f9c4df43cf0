package bg.nrm.protection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Seals once more, for its place, everything that was sealed before values were bound to places. Each value says by its first byte
 * which kind it is: broken off, it goes on where it ended.
 */
public final class SealingAnew {

    private static final int AT_ONCE = 500;
    /** Plain digests that lie in the same rows and become keyed ones: column and purpose. */
    private static final Map<SealedTable, Map.Entry<String, String>> DIGESTS = Map.of(
            SealedTable.DOCUMENT, Map.entry("digest", Checks.DOCUMENT),
            SealedTable.ANSWER, Map.entry("request_hash", Checks.REQUEST));

    private static final String UNBOUND = "left(%s, 1) = x'01'";

    private final KeyRing ring;
    private final Connection reading;
    private final Connection writing;
    private long rows;

    private SealingAnew(KeyRing ring, Connection reading, Connection writing) {
        this.ring = ring;
        this.reading = reading;
        this.writing = writing;
    }

    /** Goes through all tables with two connections that may change them; returns how many rows were sealed anew. */
    public static long all(KeyRing ring, Connection reading, Connection writing) throws SQLException {
        SealingAnew sealing = new SealingAnew(ring, reading, writing);
        writing.setAutoCommit(false);
        for (SealedTable table : SealedTable.values()) {
            sealing.seal(table);
        }
        return sealing.rows;
    }

    private void seal(SealedTable table) throws SQLException {
        try (PreparedStatement query = reading.prepareStatement(select(table));
                PreparedStatement update = writing.prepareStatement(update(table))) {
            boolean large = table == SealedTable.DOCUMENT_CONTENT;
            query.setFetchSize(large ? 1 : AT_ONCE);
            int waiting = 0;
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    seal(table, row, update);
                    rows++;
                    if (++waiting == (large ? 1 : AT_ONCE)) {
                        commit(update);
                        waiting = 0;
                    }
                }
            }
            commit(update);
        }
    }

    private void seal(SealedTable table, ResultSet row, PreparedStatement update) throws SQLException {
        List<Object> key = new ArrayList<>();
        for (String name : table.key()) {
            key.add(row.getObject(name));
        }
        int place = 0;
        for (String column : table.columns()) {
            update.setBytes(++place, anew(table, table.at(column, key.toArray()), row.getBytes(column)));
        }
        if (DIGESTS.containsKey(table)) {
            Map.Entry<String, String> digest = DIGESTS.get(table);
            update.setBytes(++place, ring.checks().of(digest.getValue(), row.getBytes(digest.getKey())));
        }
        for (Object part : key) {
            update.setObject(++place, part);
        }
        update.addBatch();
    }

    private byte[] anew(SealedTable table, SealedPlace place, byte[] sealed) {
        if (sealed == null || sealed.length == 0 || sealed[0] == KeyRing.BOUND) {
            return sealed;
        }
        byte[] open = ring.openUnbound(place, sealed);
        return ring.seal(place, table == SealedTable.DOCUMENT_CONTENT ? open : Padding.pad(open));
    }

    private void commit(PreparedStatement update) throws SQLException {
        update.executeBatch();
        writing.commit();
    }

    private static String select(SealedTable table) {
        return "select "
                + Stream.concat(table.key().stream(), written(table)).collect(Collectors.joining(", "))
                + " from " + table.table() + " where "
                + table.columns().stream().map(UNBOUND::formatted).collect(Collectors.joining(" or "));
    }

    private static String update(SealedTable table) {
        return "update " + table.table() + " set "
                + written(table).map(column -> column + " = ?").collect(Collectors.joining(", "))
                + " where "
                + table.key().stream().map(name -> name + " <=> ?").collect(Collectors.joining(" and "));
    }

    private static Stream<String> written(SealedTable table) {
        return Stream.concat(
                table.columns().stream(), Optional.ofNullable(DIGESTS.get(table)).map(Map.Entry::getKey).stream());
    }
}
