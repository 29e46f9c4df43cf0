package bg.nrm.reporting.victims;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What of a table is shown to whoever must not see single persons of other bodies. Their own body's persons are known to them, so it is
 * the others who are counted here: a row that counts only own persons is shown as it is.
 *
 * <p>Of others a row shows its total, its sexes and its age groups, each only as a whole and only where no figure lies between zero and
 * the threshold; sex and age together are never shown. What is hidden must not follow from what is shown either: where the row of all
 * persons is shown, at least two rows are hidden, the hidden ones together are large enough in every figure, and at least one of them
 * is hidden for the sake of the others alone. Bounds that follow from margins of which none is small are as wide as the threshold, so
 * nothing has to be solved to know that.
 */
final class Shield {

    /** The parts of a row that are shown or hidden as a whole. */
    private enum Part {
        TOTAL,
        SEXES,
        AGES
    }

    private final int threshold;
    private final Set<Row> untouched = new HashSet<>();
    private final Map<Part, Set<Row>> hidden = new EnumMap<>(Part.class);
    private final Map<Part, Boolean> persons = new EnumMap<>(Part.class);
    private final boolean nobodyElse;

    private Shield(int threshold, boolean nobodyElse) {
        this.threshold = threshold;
        this.nobodyElse = nobodyElse;
    }

    /**
     * Of a table whose rows add up to all persons.
     *
     * @param others by row, the groups of victims that other bodies registered
     * @param ages the age groups of the table
     * @param bySexOrAge whether the rows are sexes or age groups themselves, so that any further part of them would be both
     */
    static Shield of(Map<Row, List<VictimGroup>> others, List<ReportedAge> ages, boolean bySexOrAge, int threshold) {
        List<VictimGroup> all = others.values().stream().flatMap(List::stream).toList();
        Shield shield = new Shield(threshold, persons(all) == 0);
        others.forEach((row, groups) -> {
            if (persons(groups) == 0) {
                shield.untouched.add(row);
            }
        });
        for (Part part : Part.values()) {
            shield.protect(part, others, columns(part, ages), bySexOrAge && part != Part.TOTAL);
        }
        return shield;
    }

    /** Whether a figure of a row is shown. */
    boolean shows(Row row, Column column) {
        return untouched.contains(row)
                || part(column).map(part -> !hidden.get(part).contains(row)).orElse(false);
    }

    /** Whether a figure of all persons is shown. */
    boolean showsPersons(Column column) {
        return nobodyElse || part(column).map(persons::get).orElse(false);
    }

    private void protect(Part part, Map<Row, List<VictimGroup>> others, List<Column> columns, boolean never) {
        List<VictimGroup> all = others.values().stream().flatMap(List::stream).toList();
        boolean shown = isSafe(all, columns) && (part == Part.TOTAL || persons.get(Part.TOTAL));
        persons.put(part, shown);
        List<Row> candidates = candidates(others);
        Set<Row> rows = new HashSet<>();
        candidates.stream()
                .filter(row -> never
                        || !isSafe(others.get(row), columns)
                        || part != Part.TOTAL && hidden.get(Part.TOTAL).contains(row))
                .forEach(rows::add);
        if (shown && !rows.isEmpty()) {
            hideFurther(rows, candidates, others, columns);
        }
        hidden.put(part, rows);
    }

    /** The smallest rows first, until what is hidden is large enough together. */
    private void hideFurther(
            Set<Row> rows, List<Row> candidates, Map<Row, List<VictimGroup>> others, List<Column> columns) {
        List<Row> further = new ArrayList<>(candidates);
        further.removeAll(rows);
        boolean enough = false;
        while (!further.isEmpty() && !enough) {
            rows.add(further.remove(0));
            List<VictimGroup> together = together(rows, others);
            enough = rows.size() > 1 && persons(together) >= threshold + rows.size() && isSafe(together, columns);
        }
    }

    private List<Row> candidates(Map<Row, List<VictimGroup>> others) {
        return others.keySet().stream()
                .filter(row -> !untouched.contains(row))
                .sorted(Comparator.comparingInt((Row row) -> persons(others.get(row)))
                        .thenComparing(Row::code))
                .toList();
    }

    private boolean isSafe(List<VictimGroup> groups, List<Column> columns) {
        return columns.stream()
                .mapToInt(
                        column -> persons(groups.stream().filter(column::holds).toList()))
                .allMatch(figure -> figure == 0 || figure >= threshold);
    }

    private static List<VictimGroup> together(Set<Row> rows, Map<Row, List<VictimGroup>> others) {
        return rows.stream().flatMap(row -> others.get(row).stream()).toList();
    }

    private static int persons(List<VictimGroup> groups) {
        return groups.stream().mapToInt(VictimGroup::persons).sum();
    }

    private static List<Column> columns(Part part, List<ReportedAge> ages) {
        return switch (part) {
            case TOTAL -> List.of(Column.TOTAL);
            case SEXES -> Arrays.stream(ReportedSex.values()).map(Column::of).toList();
            case AGES -> ages.stream().map(Column::of).toList();
        };
    }

    /** Sex and age together are part of none. */
    private static Optional<Part> part(Column column) {
        if (column.sex().isPresent() && column.age().isPresent()) {
            return Optional.empty();
        }
        return Stream.of(
                        column.sex().map(sex -> Part.SEXES),
                        column.age().map(age -> Part.AGES),
                        Optional.of(Part.TOTAL))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
