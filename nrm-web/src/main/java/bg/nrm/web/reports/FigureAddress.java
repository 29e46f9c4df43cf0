package bg.nrm.web.reports;

import bg.nrm.reporting.victims.CellOfReport;
import bg.nrm.reporting.victims.Column;
import bg.nrm.reporting.victims.ReportedAge;
import bg.nrm.reporting.victims.ReportedSex;
import bg.nrm.reporting.victims.Row;
import bg.nrm.web.frame.Constant;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which figure of Report 1 is meant, as it stands in an address. Other than on the page of the report nothing is guessed here: an
 * address that leaves something open, or means nothing, leads nowhere.
 */
record FigureAddress(VictimsChoices choices, CellOfReport cell) {

    private static final String ROW = "row";
    private static final String SEX = "sex";
    private static final String AGE = "age";

    /** The address of a figure of the table that was chosen. */
    static FigureAddress of(VictimsChoices choices, Optional<Row> row, Column column) {
        return new FigureAddress(choices, new CellOfReport(choices.rows(), choices.counting(), row, column));
    }

    /** What an address means; empty when it is no address of a figure. */
    static Optional<FigureAddress> read(Function<String, String> parameters, LocalDate today) {
        Optional<String> row = Optional.ofNullable(parameters.apply(ROW));
        Optional<String> sex = Optional.ofNullable(parameters.apply(SEX));
        Optional<String> age = Optional.ofNullable(parameters.apply(AGE));
        VictimsChoices choices = VictimsChoices.of(parameters, today);
        Column column = new Column(
                sex.flatMap(name -> Constant.named(ReportedSex.class, name)), age.flatMap(code -> age(choices, code)));
        boolean understood = choices.said(parameters)
                && column.sex().isPresent() == sex.isPresent()
                && column.age().isPresent() == age.isPresent();
        return understood
                ? Optional.of(of(choices, row.map(code -> new Row(choices.rows(), code)), column))
                : Optional.empty();
    }

    /** The same as the end of an address. */
    String query() {
        return choices.query()
                + cell.row().map(row -> parameter(ROW, row.code())).orElse("")
                + cell.column().sex().map(sex -> parameter(SEX, sex.name())).orElse("")
                + cell.column().age().map(age -> parameter(AGE, age.code())).orElse("");
    }

    private static String parameter(String name, String value) {
        return "&" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static Optional<ReportedAge> age(VictimsChoices choices, String code) {
        return choices.question().ages().all().stream()
                .filter(age -> age.code().equals(code))
                .findFirst();
    }
}
