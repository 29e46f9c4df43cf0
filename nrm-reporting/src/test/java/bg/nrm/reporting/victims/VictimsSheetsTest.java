package bg.nrm.reporting.victims;

import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.reporting.sheet.CsvFormat;
import bg.nrm.reporting.sheet.Sheet;
import bg.nrm.reporting.sheet.XlsxFormat;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class VictimsSheetsTest {

    private static final VictimsQuestion QUESTION = new VictimsQuestion(
            2016, LocalDate.of(2017, 1, 15), CountedIdentification.FORMAL, AgeBands.CHILDREN_AND_ADULTS);

    private final InventedVictims victims = InventedVictims.nobody()
            .and(
                    3,
                    InventedVictims.PROSECUTION,
                    ReportedSex.FEMALE,
                    ReportedAge.ADULT,
                    ReportedCitizenship.BULGARIA,
                    ExploitationForm.LABOUR,
                    ExploitationForm.SEXUAL)
            .and(
                    1,
                    InventedVictims.VARNA,
                    ReportedSex.MALE,
                    ReportedAge.UNKNOWN,
                    ReportedCitizenship.NON_EU,
                    ExploitationForm.BEGGING);

    @Test
    void theWrittenTableHasTheFiguresOfTheScreen() throws IOException {
        VictimsTable table = report().by(VictimDimension.FORM, FormCounting.MENTIONS);

        List<Row> rows = xlsx(VictimsSheets.of(table, Locale.ENGLISH));

        Row header = rows.get(3);
        int total = header.getCellCount() - 1;
        assertThat(header.getCellText(total)).isEqualTo("Total");
        assertThat(rows.get(4).getCellText(0)).isEqualTo("Sexual exploitation");
        assertThat(rows.get(4).getCell(total).asNumber()).isEqualByComparingTo("3");
        assertThat(rows)
                .filteredOn(row -> row.getCellText(0).equals("Mentions in total"))
                .singleElement()
                .satisfies(row -> assertThat(row.getCell(total).asNumber()).isEqualByComparingTo("7"));
        assertThat(rows)
                .filteredOn(row -> row.getCellText(0).equals("Persons in total"))
                .singleElement()
                .satisfies(row -> assertThat(row.getCell(total).asNumber()).isEqualByComparingTo("4"));
    }

    @Test
    void whatWasNeverCollectedIsWrittenAsAColonAndNeverAsZero() throws IOException {
        victims.covered(Coverage.without(VictimDimension.CITIZENSHIP));
        VictimsTable table = report().by(VictimDimension.CITIZENSHIP, FormCounting.MENTIONS);

        String csv = csv(VictimsSheets.of(table, Locale.ENGLISH));

        assertThat(csv).contains("\r\nBulgaria,:,:").contains("\r\nPersons in total,0,3,0,3");
    }

    @Test
    void observationsByMainFormAddUpToPersons() throws IOException {
        String csv = csv(VictimsSheets.observations(report(), FormCounting.MAIN_FORM));

        assertThat(csv.split("\r\n"))
                .containsExactly(
                        "year,as_known_on,identification,definition,unit,body,body_kind,sex,age,citizenship,form,value",
                        "2016,2017-01-15,FORMAL,NATIONAL-1,PERSON,MK-VAR,LOCAL_COMMISSION,MALE,UNKNOWN,NON_EU,BEGGING,1",
                        "2016,2017-01-15,FORMAL,NATIONAL-1,PERSON,PRB,PROSECUTION,FEMALE,18+,BULGARIA,LABOUR,3");
    }

    /** Whoever is alike in what the file tells stands in one row, whatever else the register tells apart. */
    @ParameterizedTest
    @MethodSource("files")
    void everyCombinationStandsOnceAndNobodyIsLost(
            DefinitionProfile definition, FormCounting counting, Coverage coverage) throws IOException {
        VictimsReport report = VictimsReport.of(everybody().covered(coverage), QUESTION, definition);

        List<String> lines =
                List.of(csv(VictimsSheets.observations(report, counting)).split("\r\n"));
        List<String> rows = lines.subList(1, lines.size());

        assertThat(rows.stream().map(row -> row.substring(0, row.lastIndexOf(','))))
                .doesNotHaveDuplicates()
                .isSorted();
        assertThat(rows.stream()
                        .mapToInt(row -> Integer.parseInt(row.substring(row.lastIndexOf(',') + 1)))
                        .sum())
                .isEqualTo(report.groups().stream()
                        .mapToInt(group -> group.persons()
                                * (counting == FormCounting.MAIN_FORM
                                        ? 1
                                        : definition.mentions(group).size()))
                        .sum());
    }

    static Stream<Arguments> files() {
        List<Coverage> coverages = Stream.concat(
                        Stream.of(Coverage.COMPLETE),
                        Stream.of(VictimDimension.values()).map(Coverage::without))
                .toList();
        return Definitions.current().stream().flatMap(definition -> Stream.of(FormCounting.values())
                .flatMap(counting -> coverages.stream().map(coverage -> Arguments.of(definition, counting, coverage))));
    }

    /** Every pair of forms, one of them unknown to every definition, in every sex, age and citizenship of two bodies. */
    private static InventedVictims everybody() {
        List<ExploitationForm> forms = List.of(
                ExploitationForm.SEXUAL,
                ExploitationForm.LABOUR,
                ExploitationForm.BEGGING,
                ExploitationForm.NEWBORN_SALE,
                ExploitationForm.FORCED_CRIME,
                new ExploitationForm("LATER_LAW"));
        InventedVictims everybody = InventedVictims.nobody();
        int persons = 1;
        for (RegisteringBody body : List.of(InventedVictims.PROSECUTION, InventedVictims.VARNA)) {
            for (ReportedSex sex : ReportedSex.values()) {
                for (ReportedAge age : AgeBands.CHILDREN_AND_ADULTS.all()) {
                    for (ReportedCitizenship citizenship : ReportedCitizenship.values()) {
                        everybody.and(persons++, body, sex, age, citizenship);
                        for (ExploitationForm main : forms) {
                            everybody.and(persons++ % 7 + 1, body, sex, age, citizenship, main);
                            for (ExploitationForm other : forms) {
                                if (!other.equals(main)) {
                                    everybody.and(persons++ % 7 + 1, body, sex, age, citizenship, main, other);
                                }
                            }
                        }
                    }
                }
            }
        }
        return everybody;
    }

    @Test
    void aYearWithoutCollectionIsOneObservationThatIsNotAvailable() throws IOException {
        victims.covered(Coverage.NOTHING);

        assertThat(csv(VictimsSheets.observations(report(), FormCounting.MENTIONS)))
                .endsWith("2016,2017-01-15,FORMAL,NATIONAL-1,MENTION,,,,,,,:\r\n");
    }

    private VictimsReport report() {
        return VictimsReport.of(victims, QUESTION, Definitions.NATIONAL_1);
    }

    private static String csv(Sheet sheet) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        CsvFormat.OPEN_DATA.write(List.of(sheet), file);
        return file.toString(StandardCharsets.UTF_8);
    }

    private static List<Row> xlsx(Sheet sheet) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        new XlsxFormat().write(List.of(sheet), file);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file.toByteArray()))) {
            return workbook.getFirstSheet().read();
        }
    }
}
