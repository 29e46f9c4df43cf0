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
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

class VictimsSheetsTest {

    private static final VictimsQuestion QUESTION =
            new VictimsQuestion(2016, LocalDate.of(2017, 1, 15), Identification.FORMAL, AgeBands.CHILDREN_AND_ADULTS);

    private final InventedVictims victims = InventedVictims.nobody()
            .and(
                    3,
                    InventedVictims.PROSECUTION,
                    ReportedSex.FEMALE,
                    ReportedAge.ADULT,
                    ReportedCitizenship.BULGARIA,
                    Form.LABOUR,
                    Form.SEXUAL)
            .and(
                    1,
                    InventedVictims.VARNA,
                    ReportedSex.MALE,
                    ReportedAge.UNKNOWN,
                    ReportedCitizenship.NON_EU,
                    Form.BEGGING);

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
                        "2016,2017-01-15,FORMAL,NATIONAL-1,PERSON,PRB,PROSECUTION,FEMALE,18+,BULGARIA,LABOUR,3",
                        "2016,2017-01-15,FORMAL,NATIONAL-1,PERSON,MK-VAR,LOCAL_COMMISSION,MALE,UNKNOWN,NON_EU,BEGGING,1");
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
