package bg.nrm.count;

import java.util.List;

/**
 * What is to be counted: rows of an index, and never more than are told apart, so that a count costs the same at any size.
 *
 * @param rows the rows as SQL has them after {@code from}, with a place for each value
 * @param values what stands in those places
 * @param most more than these are not told apart: the count ends at one more
 */
public record Counting(String rows, List<Object> values, int most) {

    public Counting {
        values = List.copyOf(values);
    }

    String select() {
        return "(select count(*) from (select 1 from " + rows + " limit " + (most + 1) + ") counted)";
    }
}
