package bg.nrm.reporting.victims;

import bg.nrm.reading.Rows.Meaning;
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
        return asked(VictimsStatement.groups(question), VictimsStatement::registered).stream()
                .map(RegisteredGroup::counted)
                .toList();
    }

    /** The references of the cases counted in a cell. */
    public List<String> references(VictimsQuestion question, DefinitionProfile definition, CellOfReport cell) {
        VictimsReport report = VictimsReport.of(this, question, definition);
        List<RegisteredGroup> counted = asked(VictimsStatement.groups(question), VictimsStatement::registered).stream()
                .filter(group -> definition.counts(group.counted().forms()) && cell.holds(group.counted(), report))
                .toList();
        return counted.isEmpty()
                ? List.of()
                : asked(VictimsStatement.cases(question, Traits.of(counted), Integer.MAX_VALUE), VictimCase::of)
                        .stream()
                        .map(one -> one.reference().symbols())
                        .toList();
    }

    @Override
    public Coverage coverage(int year) {
        return Coverage.COMPLETE;
    }

    private <T> List<T> asked(VictimsStatement statement, Meaning<T> meaning) {
        try (PreparedStatement query = connection.prepareStatement(statement.sql())) {
            for (int i = 0; i < statement.values().size(); i++) {
                query.setObject(i + 1, statement.values().get(i));
            }
            List<T> found = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    found.add(meaning.of(row));
                }
            }
            return found;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
