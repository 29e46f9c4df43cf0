package bg.nrm.protection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The proofs of all rows that give access: looks for rows whose proof does not hold, and makes those of rows from before there were any. */
public final class Proofs {

    private static final int PIECE = 2_000;

    /** How many rows of a table a case has, by the column of the case that counts them, itself under proof. */
    private static final Map<String, String> COUNTED =
            new TreeMap<>(Map.of("entries", "story_entry", "consents", "consent"));

    private static final String MISSING =
            "select c.id from case_file c where c.%s > (select count(*) from %s x where x.case_id = c.id) order by c.id";

    private Proofs() {}

    /**
     * A row that the register did not write as it stands.
     *
     * @param table its table
     * @param key what tells it apart
     */
    public record WrongRow(String table, String key) {

        private static final String MISSING = "missing/";

        /** Of this case the register knows more rows than there are. */
        static WrongRow missing(String table, String caseId) {
            return new WrongRow(table, MISSING + caseId);
        }

        /** The case whose rows are missing, when it is not a row that is wrong. */
        public Optional<String> caseWithMissingRows() {
            return Optional.of(key)
                    .filter(text -> text.startsWith(MISSING))
                    .map(text -> text.substring(MISSING.length()));
        }

        @Override
        public String toString() {
            return table + " " + key;
        }
    }

    /** The first rows, at most so many, whose proof does not hold. Of a table that has no proofs yet, all. */
    public static List<WrongRow> wrong(Connection connection, Checks keys, int most) throws SQLException {
        List<WrongRow> wrong = new ArrayList<>();
        for (ProvenTable table : ProvenTable.values()) {
            try (PreparedStatement query = connection.prepareStatement(select(table))) {
                query.setFetchSize(PIECE);
                try (ResultSet row = query.executeQuery()) {
                    while (row.next() && wrong.size() < most) {
                        if (!table.holds(keys, table.meaning(row, 1))) {
                            wrong.add(new WrongRow(table.table(), String.join("/", key(table, row))));
                        }
                    }
                }
            }
        }
        for (Map.Entry<String, String> counted : COUNTED.entrySet()) {
            try (PreparedStatement query =
                            connection.prepareStatement(MISSING.formatted(counted.getKey(), counted.getValue()));
                    ResultSet row = query.executeQuery()) {
                while (row.next() && wrong.size() < most) {
                    wrong.add(WrongRow.missing(counted.getValue(), row.getString(1)));
                }
            }
        }
        return wrong;
    }

    /** Gives every row that has no proof one, and so vouches for it; returns how many. Only where there were none before. */
    public static long add(Checks keys, Connection reading, Connection writing) throws SQLException {
        waitForWriting(reading);
        long rows = 0;
        for (ProvenTable table : ProvenTable.values()) {
            rows += add(table, keys, reading, writing);
        }
        return rows;
    }

    private static long add(ProvenTable table, Checks keys, Connection reading, Connection writing)
            throws SQLException {
        long rows = 0;
        try (PreparedStatement query = reading.prepareStatement(select(table) + " where t.proof is null");
                PreparedStatement update = writing.prepareStatement(update(table))) {
            query.setFetchSize(PIECE);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    List<Object> meaning = table.meaning(row, 1);
                    update.setBytes(1, table.proof(keys, meaning.subList(0, meaning.size() - 1)));
                    int place = 1;
                    for (String part : key(table, row)) {
                        update.setString(++place, part);
                    }
                    update.addBatch();
                    if (++rows % PIECE == 0) {
                        update.executeBatch();
                        commit(writing);
                    }
                }
            }
            update.executeBatch();
            commit(writing);
        }
        return rows;
    }

    /** Rows wait at the server while proofs are written: by itself it gives up a reader that takes nothing for a minute. */
    private static void waitForWriting(Connection reading) throws SQLException {
        try (Statement setting = reading.createStatement()) {
            setting.execute(
                    "set session net_write_timeout = " + Duration.ofHours(1).toSeconds());
        }
    }

    private static void commit(Connection writing) throws SQLException {
        if (!writing.getAutoCommit()) {
            writing.commit();
        }
    }

    private static List<String> key(ProvenTable table, ResultSet row) throws SQLException {
        List<String> key = new ArrayList<>();
        for (int i = 1; i <= table.key().size(); i++) {
            key.add(row.getString(table.width() + i));
        }
        return key;
    }

    private static String select(ProvenTable table) {
        return "select " + table.columns("t") + ", "
                + table.key().stream().map("t."::concat).collect(Collectors.joining(", ")) + " from " + table.table()
                + " t";
    }

    private static String update(ProvenTable table) {
        return "update " + table.table() + " set proof = ? where "
                + table.key().stream().map(name -> name + " = ?").collect(Collectors.joining(" and "));
    }
}
