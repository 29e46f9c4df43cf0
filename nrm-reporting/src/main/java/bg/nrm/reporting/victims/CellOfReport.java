package bg.nrm.reporting.victims;

import bg.nrm.reporting.figure.Figure;
import java.util.Optional;

/**
 * A cell of a table of Report 1.
 *
 * @param row empty for the row in which everybody stands once
 */
public record CellOfReport(VictimDimension rows, FormCounting counting, Optional<Row> row, Column column) {

    /** Whether a victim is counted in this cell; in the cell of the row itself, whatever the slice of the table. */
    boolean holds(VictimGroup group, VictimsReport report) {
        return column.holds(group)
                && row.map(new TableRows(report, rows, counting).of(group)::contains)
                        .orElse(true);
    }

    /** Whether the table has such a row and such a column at all. */
    boolean standsIn(VictimsTable table) {
        return row.map(table.rows()::contains).orElse(true) && table.columns().contains(column);
    }

    Figure figure(VictimsTable table) {
        return row.map(one -> table.at(one, column)).orElseGet(() -> table.persons(column));
    }
}
