package bg.nrm.count;

import static java.util.stream.Collectors.joining;

import bg.nrm.reading.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Counts, all that is asked together in one statement. */
@ApplicationScoped
public class Counts {

    @Inject
    private Rows rows;

    /** How many there are of each, in the order they were asked; none when nothing is asked. */
    public List<Integer> of(List<Counting> asked) {
        if (asked.isEmpty()) {
            return List.of();
        }
        String sql = asked.stream().map(Counting::select).collect(joining(", ", "select ", ""));
        List<Object> values =
                asked.stream().flatMap(counting -> counting.values().stream()).toList();
        return rows.of(sql, values, row -> numbers(row, asked.size())).get(0);
    }

    private static List<Integer> numbers(ResultSet row, int columns) throws SQLException {
        List<Integer> numbers = new ArrayList<>();
        for (int column = 1; column <= columns; column++) {
            numbers.add(row.getInt(column));
        }
        return numbers;
    }
}
