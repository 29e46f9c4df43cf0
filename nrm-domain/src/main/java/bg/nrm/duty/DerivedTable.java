package bg.nrm.duty;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A table of rows that are derived from cases. Only what differs is written, in few statements, and straight through the connection: the
 * time the persistence provider takes for a statement grows with the square of its values, and there are thousands of them.
 *
 * @param key so many columns, the case first, tell one row from another
 */
record DerivedTable(String name, int key, List<Column> columns) {

    private static final int AT_ONCE = 500;

    record Column(String name, Class<?> type) {}

    /** From now on these are the rows of these cases. */
    void keep(Connection connection, Collection<Long> caseIds, List<List<Object>> rows) throws SQLException {
        Set<List<Object>> known = known(connection, List.copyOf(caseIds));
        Set<List<Object>> wanted = Set.copyOf(rows);
        List<List<Object>> gone = known.stream()
                .filter(row -> !wanted.contains(row))
                .map(row -> row.subList(0, key))
                .toList();
        List<List<Object>> come =
                rows.stream().filter(row -> !known.contains(row)).toList();
        write(connection, "delete from " + name + " where (" + names(key) + ") in (", gone, ")");
        write(connection, "insert into " + name + " (" + names(columns.size()) + ") values ", come, "");
    }

    /** Read with a lock: what others have written since this transaction began counts. */
    private Set<List<Object>> known(Connection connection, List<Long> caseIds) throws SQLException {
        Set<List<Object>> rows = new LinkedHashSet<>();
        try (PreparedStatement statement = connection.prepareStatement("select " + names(columns.size()) + " from "
                + name + " where case_id in (" + marks(caseIds.size()) + ") for update")) {
            set(statement, 1, caseIds);
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    rows.add(row(found));
                }
            }
        }
        return rows;
    }

    private List<Object> row(ResultSet found) throws SQLException {
        List<Object> row = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            row.add(found.getObject(i + 1, columns.get(i).type()));
        }
        return row;
    }

    private static void write(Connection connection, String begin, List<List<Object>> rows, String end)
            throws SQLException {
        for (int from = 0; from < rows.size(); from += AT_ONCE) {
            List<List<Object>> part = rows.subList(from, Math.min(rows.size(), from + AT_ONCE));
            String marks = "(" + marks(part.get(0).size()) + ")";
            try (PreparedStatement statement = connection.prepareStatement(
                    begin + String.join(",", Collections.nCopies(part.size(), marks)) + end)) {
                int place = 1;
                for (List<Object> row : part) {
                    place = set(statement, place, row);
                }
                statement.executeUpdate();
            }
        }
    }

    private static int set(PreparedStatement statement, int first, List<?> values) throws SQLException {
        int place = first;
        for (Object value : values) {
            statement.setObject(place++, value);
        }
        return place;
    }

    private String names(int first) {
        return String.join(", ", columns.stream().limit(first).map(Column::name).toList());
    }

    private static String marks(int times) {
        return String.join(",", Collections.nCopies(times, "?"));
    }
}
