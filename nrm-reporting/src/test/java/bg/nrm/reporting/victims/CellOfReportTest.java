package bg.nrm.reporting.victims;

import static bg.nrm.reporting.victims.InventedVictims.PROSECUTION;
import static bg.nrm.reporting.victims.InventedVictims.VARNA;
import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.reporting.figure.Figure;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CellOfReportTest {

    private static final VictimsQuestion QUESTION = new VictimsQuestion(
            2016, LocalDate.of(2017, 1, 15), CountedIdentification.TOGETHER, AgeBands.CHILDREN_AND_ADULTS);

    private final InventedVictims victims = InventedVictims.nobody()
            .and(
                    10,
                    PROSECUTION,
                    ReportedSex.FEMALE,
                    ReportedAge.ADULT,
                    ReportedCitizenship.BULGARIA,
                    ExploitationForm.SEXUAL)
            .and(2, VARNA, ReportedSex.MALE, ReportedAge.CHILD, ReportedCitizenship.NON_EU, ExploitationForm.BEGGING);

    @Test
    void saysTheFigureOfItsRowAndColumn() {
        assertThat(cell(VictimDimension.BODY, "MK-VAR", Column.of(ReportedSex.MALE))
                        .figure(table(VictimDimension.BODY)))
                .isEqualTo(Figure.of(2));
    }

    @Test
    void withoutARowItIsTheFigureOfEverybody() {
        CellOfReport everybody = new CellOfReport(
                VictimDimension.BODY, FormCounting.MAIN_FORM, Optional.empty(), Column.of(ReportedAge.ADULT));

        assertThat(everybody.standsIn(table(VictimDimension.BODY))).isTrue();
        assertThat(everybody.figure(table(VictimDimension.BODY))).isEqualTo(Figure.of(10));
    }

    @Test
    void holdsWhomItsFigureCounts() {
        VictimsReport report = VictimsReport.of(victims, QUESTION, Definitions.EU_1);
        CellOfReport cell = cell(VictimDimension.BODY, "MK-VAR", Column.TOTAL);

        assertThat(report.groups().stream()
                        .filter(group -> cell.holds(group, report))
                        .mapToInt(VictimGroup::persons)
                        .sum())
                .isEqualTo(2);
    }

    @Test
    void standsOnlyInATableThatHasItsRowAndItsColumn() {
        VictimsTable bodies = table(VictimDimension.BODY);
        ReportedAge children = new ReportedAge(
                ReportedAge.CHILD.from(), AgeBands.startingAt(14).known().get(1).from());

        assertThat(cell(VictimDimension.BODY, "PRB", Column.TOTAL).standsIn(bodies))
                .isTrue();
        assertThat(cell(VictimDimension.BODY, "MK-SLI", Column.TOTAL).standsIn(bodies))
                .isFalse();
        assertThat(cell(VictimDimension.FORM, "SEX", Column.TOTAL).standsIn(bodies))
                .isFalse();
        assertThat(cell(VictimDimension.BODY, "PRB", Column.of(children)).standsIn(bodies))
                .isFalse();
    }

    private VictimsTable table(VictimDimension rows) {
        return VictimsReport.of(victims, QUESTION, Definitions.EU_1).by(rows, FormCounting.MAIN_FORM);
    }

    private static CellOfReport cell(VictimDimension rows, String code, Column column) {
        return new CellOfReport(rows, FormCounting.MAIN_FORM, Optional.of(new Row(rows, code)), column);
    }
}
