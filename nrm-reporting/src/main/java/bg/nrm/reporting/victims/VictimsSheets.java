package bg.nrm.reporting.victims;

import bg.nrm.reporting.figure.Figure;
import bg.nrm.reporting.sheet.Sheet;
import bg.nrm.reporting.sheet.SheetCell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Report 1 as tables to be written to a file. */
public final class VictimsSheets {

    private VictimsSheets() {}

    /** The table as it stands on the screen, in the reader's language. */
    public static Sheet of(VictimsTable table, Locale language) {
        VictimWords words = VictimWords.in(language);
        List<String> header = new ArrayList<>();
        header.add(words.dimension(table.dimension()));
        table.columns().forEach(column -> header.add(words.column(column)));
        List<List<SheetCell>> rows = new ArrayList<>();
        table.rows().forEach(row -> rows.add(line(words.row(row, table), table, column -> table.at(row, column))));
        if (table.dimension() == VictimDimension.FORM && table.counting() == FormCounting.MENTIONS) {
            rows.add(line(words.mentions(), table, table::mentions));
        }
        rows.add(line(words.persons(), table, table::persons));
        return new Sheet(words.dimension(table.dimension()), words.title(table), header, rows, words.notes(table));
    }

    /**
     * Every combination in which somebody stands, by codes, for programs: each in one row, although the register tells apart more than
     * the file does (several forms of one main form, forms that the definition takes together, what was not collected). Counted by
     * main form the rows add up to persons in every direction; counted by mentions they add up to mentions. The order of the rows
     * depends on the codes alone, so that two files can be compared.
     */
    public static Sheet observations(VictimsReport report, FormCounting counting) {
        List<String> header = List.of(
                "year",
                "as_known_on",
                "identification",
                "definition",
                "unit",
                "body",
                "body_kind",
                "sex",
                "age",
                "citizenship",
                "form",
                "value");
        Iterable<List<SheetCell>> rows = () -> observed(report, counting).iterator();
        return new Sheet("observations", List.of(), header, rows, List.of());
    }

    private static List<SheetCell> line(String head, VictimsTable table, Function<Column, Figure> figures) {
        List<SheetCell> cells = new ArrayList<>();
        cells.add(SheetCell.of(head));
        table.columns().forEach(column -> cells.add(SheetCell.of(figures.apply(column))));
        return cells;
    }

    private static Stream<List<SheetCell>> observed(VictimsReport report, FormCounting counting) {
        if (!report.coverage().collected()) {
            return Stream.of(observation(report, counting, Stream.of("", "", "", "", "", ""), Figure.notAvailable()));
        }
        return combined(report, counting).entrySet().stream()
                .sorted(Comparator.comparing(row -> row.getKey().toString()))
                .map(row -> observation(report, counting, row.getKey().stream(), Figure.of(row.getValue())));
    }

    private static Map<List<String>, Integer> combined(VictimsReport report, FormCounting counting) {
        TableRows forms = new TableRows(report, VictimDimension.FORM, counting);
        Map<List<String>, Integer> persons = new HashMap<>();
        for (VictimGroup group : report.groups()) {
            for (Row form : forms.of(group)) {
                persons.merge(codes(report.coverage(), group, form), group.persons(), Integer::sum);
            }
        }
        return persons;
    }

    private static List<String> codes(Coverage coverage, VictimGroup group, Row form) {
        return List.of(
                collected(coverage, VictimDimension.BODY, group.body().code()),
                collected(coverage, VictimDimension.BODY_KIND, group.body().kind()),
                collected(coverage, VictimDimension.SEX, group.sex().name()),
                collected(coverage, VictimDimension.AGE, group.age().code()),
                collected(
                        coverage,
                        VictimDimension.CITIZENSHIP,
                        group.citizenship().name()),
                collected(coverage, VictimDimension.FORM, form.code()));
    }

    private static String collected(Coverage coverage, VictimDimension dimension, String code) {
        return coverage.has(dimension) ? code : Figure.notAvailable().sign();
    }

    private static List<SheetCell> observation(
            VictimsReport report, FormCounting counting, Stream<String> codes, Figure value) {
        VictimsQuestion question = report.question();
        Stream<String> made = Stream.of(
                Integer.toString(question.year()),
                question.asKnownOn().toString(),
                question.identification().name(),
                report.definition().name() + "-" + report.definition().version(),
                counting == FormCounting.MENTIONS ? "MENTION" : "PERSON");
        Stream<SheetCell> texts = Stream.concat(made, codes).map(SheetCell::of);
        return Stream.concat(texts, Stream.of(SheetCell.of(value))).toList();
    }
}
