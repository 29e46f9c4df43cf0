package bg.nrm.reporting.victims;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rows of a table and the rows in which a group of victims stands. */
final class TableRows {

    private final VictimsReport report;
    private final VictimDimension dimension;
    private final FormCounting counting;

    TableRows(VictimsReport report, VictimDimension dimension, FormCounting counting) {
        this.report = report;
        this.dimension = dimension;
        this.counting = counting;
    }

    /** Every row of the definition, also the empty ones; unknown last. */
    List<Row> all() {
        Row unknown = Row.unknown(dimension);
        Stream<Row> known = codes().distinct().map(this::row).filter(row -> !row.isUnknown());
        return Stream.concat(known, Stream.of(unknown)).toList();
    }

    /** The rows in which each person of the group is counted. */
    Set<Row> of(VictimGroup group) {
        return switch (dimension) {
            case FORM -> forms(group);
            case BODY -> Set.of(row(group.body().code()));
            case BODY_KIND -> Set.of(row(group.body().kind()));
            case CITIZENSHIP -> Set.of(row(group.citizenship().name()));
            case SEX -> Set.of(row(group.sex().name()));
            case AGE -> Set.of(row(group.age().code()));
        };
    }

    private Stream<String> codes() {
        return switch (dimension) {
            case FORM -> report.definition().categories().stream().map(ReportedForm::code);
            case BODY -> report.bodies().stream().map(RegisteringBody::code);
            case BODY_KIND -> report.bodies().stream().map(RegisteringBody::kind);
            case CITIZENSHIP -> Arrays.stream(ReportedCitizenship.values()).map(Enum::name);
            case SEX -> Arrays.stream(ReportedSex.values()).map(Enum::name);
            case AGE -> report.question().ages().known().stream().map(ReportedAge::code);
        };
    }

    private Set<Row> forms(VictimGroup group) {
        Set<ReportedForm> reported = counting == FormCounting.MENTIONS
                ? report.definition().mentions(group)
                : Set.of(report.definition().main(group));
        return reported.stream().map(form -> row(form.code())).collect(Collectors.toSet());
    }

    private Row row(String code) {
        return new Row(dimension, code);
    }
}
