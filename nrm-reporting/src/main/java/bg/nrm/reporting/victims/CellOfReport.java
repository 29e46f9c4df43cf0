package bg.nrm.reporting.victims;

/** A cell of a table of Report 1. */
public record CellOfReport(VictimDimension rows, FormCounting counting, Row row, Column column) {

    /** Whether a victim is counted in this cell; in the cell of the row itself, whatever the slice of the table. */
    boolean holds(VictimGroup group, VictimsReport report) {
        return column.holds(group) && new Rows(report, rows, counting).of(group).contains(row);
    }
}
