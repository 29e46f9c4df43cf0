package bg.nrm.reporting.sheet;

import java.util.List;

/**
 * A table to be written: what it is, its header, its rows, and the notes that belong under it.
 *
 * @param rows are taken once, one after the other, while they are written
 */
public record Sheet(
        String name, List<String> title, List<String> header, Iterable<List<SheetCell>> rows, List<String> notes) {

    public Sheet {
        title = List.copyOf(title);
        header = List.copyOf(header);
        notes = List.copyOf(notes);
    }
}
