package bg.nrm.reporting.sheet;

import bg.nrm.reporting.figure.Figure;

/** One cell of a written table. */
public sealed interface SheetCell {

    /** Words. They may come from anybody, so they are made harmless when written. */
    record Text(String text) implements SheetCell {}

    /** A figure: a number where it was counted, the sign {@code :} or {@code <5} where it was not. */
    record Count(Figure figure) implements SheetCell {}

    static SheetCell of(String text) {
        return new Text(text);
    }

    static SheetCell of(Figure figure) {
        return new Count(figure);
    }
}
