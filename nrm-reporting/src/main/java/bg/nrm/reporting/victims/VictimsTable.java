package bg.nrm.reporting.victims;

import bg.nrm.reporting.figure.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** One table of Report 1: rows of one dimension by sex and age group, each person once in the row of persons. */
public final class VictimsTable {

    private final VictimsReport report;
    private final VictimDimension dimension;
    private final FormCounting counting;
    private final List<Row> rows;
    private final Map<Row, List<VictimGroup>> groups;
    private final Optional<Shield> shield;

    private VictimsTable(VictimsReport report, VictimDimension dimension, FormCounting counting) {
        TableRows rows = new TableRows(report, dimension, counting);
        this.report = report;
        this.dimension = dimension;
        this.counting = counting;
        this.rows = rows.all();
        this.groups = this.rows.stream().collect(Collectors.toMap(row -> row, row -> report.groups().stream()
                .filter(group -> rows.of(group).contains(row))
                .toList()));
        this.shield = report.reader().map(this::shield);
    }

    private Shield shield(VictimsReport.Reader reader) {
        Map<Row, List<VictimGroup>> others = groups.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().stream()
                        .filter(group -> !reader.isOwn(group))
                        .toList()));
        boolean bySexOrAge = dimension == VictimDimension.SEX || dimension == VictimDimension.AGE;
        return Shield.of(others, report.question().ages().all(), bySexOrAge, reader.threshold());
    }

    /** Whether figures are withheld that would tell its reader of single persons of other bodies. */
    public boolean isProtected() {
        return shield.isPresent();
    }

    static VictimsTable of(VictimsReport report, VictimDimension dimension, FormCounting counting) {
        return new VictimsTable(report, dimension, counting);
    }

    public VictimsQuestion question() {
        return report.question();
    }

    public DefinitionProfile definition() {
        return report.definition();
    }

    /** The bodies that stand in the table, for their names. */
    public List<RegisteringBody> bodies() {
        return report.bodies();
    }

    public VictimDimension dimension() {
        return dimension;
    }

    public FormCounting counting() {
        return counting;
    }

    /** The rows in the definition's order, the unknown one last. */
    public List<Row> rows() {
        return rows;
    }

    /** Each sex by each age group, then the sexes, then the age groups, then the total; the unknown ones included. */
    public List<Column> columns() {
        List<ReportedAge> ages = report.question().ages().all();
        List<Column> columns = new ArrayList<>();
        for (ReportedSex sex : ReportedSex.values()) {
            ages.forEach(age -> columns.add(Column.of(sex, age)));
            columns.add(Column.of(sex));
        }
        ages.forEach(age -> columns.add(Column.of(age)));
        columns.add(Column.TOTAL);
        return columns;
    }

    /** The figure of a cell; a value the table does not have a row for counts nobody. */
    public Figure at(Row row, Column column) {
        boolean available = report.coverage().has(dimension) && column.collected(report.coverage());
        if (!available) {
            return Figure.notAvailable();
        }
        return shield.map(known -> known.shows(row, column)).orElse(true)
                ? Figure.of(count(groups.getOrDefault(row, List.of()), column::holds))
                : Figure.withheld();
    }

    /** The persons of a column, each once. */
    public Figure persons(Column column) {
        boolean available = report.coverage().collected() && column.collected(report.coverage());
        if (!available) {
            return Figure.notAvailable();
        }
        return shield.map(known -> known.showsPersons(column)).orElse(true)
                ? Figure.of(count(report.groups(), column::holds))
                : Figure.withheld();
    }

    /** What the rows of a column add up to: the persons, or more where persons are mentioned under several forms. */
    public Figure mentions(Column column) {
        if (isProtected()) {
            // one form a person: the rows add up to the persons
            return persons(column);
        }
        List<Figure> figures = rows.stream().map(row -> at(row, column)).toList();
        return figures.stream().allMatch(figure -> figure.exact().isPresent())
                ? Figure.of(figures.stream()
                        .mapToInt(figure -> figure.exact().getAsInt())
                        .sum())
                : Figure.notAvailable();
    }

    private static int count(List<VictimGroup> groups, Predicate<VictimGroup> which) {
        return groups.stream().filter(which).mapToInt(VictimGroup::persons).sum();
    }
}
