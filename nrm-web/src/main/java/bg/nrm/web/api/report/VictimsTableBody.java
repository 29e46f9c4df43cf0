package bg.nrm.web.api.report;

import bg.nrm.reporting.figure.Figure;
import bg.nrm.reporting.victims.Column;
import bg.nrm.reporting.victims.CountedIdentification;
import bg.nrm.reporting.victims.FormCounting;
import bg.nrm.reporting.victims.ReportedAge;
import bg.nrm.reporting.victims.ReportedSex;
import bg.nrm.reporting.victims.Row;
import bg.nrm.reporting.victims.VictimDimension;
import bg.nrm.reporting.victims.VictimWords;
import bg.nrm.reporting.victims.VictimsTable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Report 1: registered victims of a calendar year (Directive 2011/36/EU, Art. 19a). */
public record VictimsTableBody(
        int year,
        @Schema(description = "What was recorded after this day does not exist in it yet") LocalDate asKnownOn,
        CountedIdentification identification,
        @Schema(description = "Name and version of the definition") String definition,
        VictimDimension by,
        FormCounting counting,
        List<TableColumn> columns,
        List<TableRow> rows,
        @Schema(description = "By column: each person once") List<Cell> persons,
        @Schema(description = "By column: what the rows add up to") List<Cell> mentions,
        List<String> title,
        List<String> notes) {

    /** A sex, an age group, both, or neither for the total. */
    public record TableColumn(Optional<ReportedSex> sex, Optional<String> age, String label) {

        static TableColumn of(Column column, VictimWords words) {
            return new TableColumn(column.sex(), column.age().map(ReportedAge::code), words.column(column));
        }
    }

    /** A value of the dimension; the unknown one is always there. */
    public record TableRow(String code, String label, List<Cell> cells) {

        static TableRow of(Row row, VictimsTable table, VictimWords words) {
            return new TableRow(
                    row.code(), words.row(row, table), VictimsTableBody.cells(table, column -> table.at(row, column)));
        }
    }

    /** A figure. */
    public record Cell(
            @Schema(description = "Missing where it is not counted") OptionalInt value,
            @Schema(
                            description =
                                    "As printed: a number, '..' where it is withheld, ':' where it is not available, which is not 0")
                    String sign) {

        static Cell of(Figure figure) {
            return new Cell(figure.exact(), figure.sign());
        }
    }

    static VictimsTableBody of(VictimsTable table, VictimWords words) {
        return new VictimsTableBody(
                table.question().year(),
                table.question().asKnownOn(),
                table.question().identification(),
                table.definition().name() + "-" + table.definition().version(),
                table.dimension(),
                table.counting(),
                table.columns().stream()
                        .map(column -> TableColumn.of(column, words))
                        .toList(),
                table.rows().stream().map(row -> TableRow.of(row, table, words)).toList(),
                cells(table, table::persons),
                cells(table, table::mentions),
                words.title(table),
                words.notes(table));
    }

    private static List<Cell> cells(VictimsTable table, Function<Column, Figure> figures) {
        return table.columns().stream().map(figures).map(Cell::of).toList();
    }
}
