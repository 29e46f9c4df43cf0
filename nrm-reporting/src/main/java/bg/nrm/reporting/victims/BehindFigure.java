package bg.nrm.reporting.victims;

import bg.nrm.reporting.figure.Figure;
import java.util.List;

/**
 * The cases behind a figure, by reference.
 *
 * @param table the table in which the figure stands
 * @param cases at most as many as a page shows
 * @param more whether there are others
 */
public record BehindFigure(VictimsTable table, CellOfReport cell, List<CountedCase> cases, boolean more) {

    public BehindFigure {
        cases = List.copyOf(cases);
    }

    /** The figure itself, as it stands in the table. */
    public Figure figure() {
        return cell.figure(table);
    }
}
