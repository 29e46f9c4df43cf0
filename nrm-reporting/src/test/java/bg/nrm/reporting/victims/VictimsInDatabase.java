package bg.nrm.reporting.victims;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Asks the register's own statement without an application server around it. */
public final class VictimsInDatabase implements RegisteredVictims {

    private final Connection connection;

    public VictimsInDatabase(Connection connection) {
        this.connection = connection;
    }

    @Override
    public List<VictimGroup> groups(VictimsQuestion question) {
        return rows(VictimsStatement.groups(question)).stream()
                .map(VictimsStatement::registered)
                .map(RegisteredGroup::counted)
                .toList();
    }

    /** The references of the cases counted in a cell. */
    public List<String> references(VictimsQuestion question, DefinitionProfile definition, CellOfReport cell) {
        VictimsReport report = VictimsReport.of(this, question, definition);
        List<RegisteredGroup> counted = rows(VictimsStatement.groups(question)).stream()
                .map(VictimsStatement::registered)
                .filter(group -> definition.counts(group.counted().forms()) && cell.holds(group.counted(), report))
                .toList();
        return counted.isEmpty()
                ? List.of()
                : rows(VictimsStatement.cases(question, Traits.of(counted), Integer.MAX_VALUE)).stream()
                        .map(VictimCase::of)
                        .map(one -> one.reference().symbols())
                        .toList();
    }

    @Override
    public Coverage coverage(int year) {
        return Coverage.COMPLETE;
    }

    private List<Object[]> rows(VictimsStatement statement) {
        try (PreparedStatement query = connection.prepareStatement(statement.sql())) {
            for (int i = 0; i < statement.values().size(); i++) {
                query.setObject(i + 1, statement.values().get(i));
            }
            return read(query);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static List<Object[]> read(PreparedStatement query) throws SQLException {
        List<Object[]> rows = new ArrayList<>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                Object[] values = new Object[row.getMetaData().getColumnCount()];
                for (int i = 0; i < values.length; i++) {
                    values[i] = row.getObject(i + 1);
                }
                rows.add(values);
            }
        }
        return rows;
    }
}
