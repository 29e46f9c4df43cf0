package bg.nrm.reporting.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.reporting.figure.Figure;
import bg.nrm.reporting.figure.Interval;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class WrittenSheetsTest {

    private static final Sheet SHEET = new Sheet(
            "Форма [1]/2",
            List.of("Регистрирани жертви, 2021 г."),
            List.of("Форма", "Лица"),
            List.of(
                    List.of(SheetCell.of("Сексуална; \"и\" друга"), SheetCell.of(Figure.of(283))),
                    List.of(SheetCell.of("=HYPERLINK(\"http://x\",\"y\")"), SheetCell.of(Figure.of(0))),
                    List.of(SheetCell.of("ред\nвтори"), SheetCell.of(Figure.notAvailable())),
                    List.of(SheetCell.of("a,b"), SheetCell.of(Interval.BELOW_FIVE))),
            List.of("0 е истинска нула."));

    @Nested
    class AsCsv {

        @Test
        void forBulgarianExcelHasAByteOrderMarkAndSemicolons() throws IOException {
            byte[] file = written(CsvFormat.BULGARIAN_EXCEL, SHEET);

            assertThat(file).startsWith(0xEF, 0xBB, 0xBF);
            assertThat(text(file).substring(1))
                    .isEqualTo("Форма;Лица\r\n"
                            + "\"Сексуална; \"\"и\"\" друга\";283\r\n"
                            + "\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\";0\r\n"
                            + "\"ред\nвтори\";:\r\n"
                            + "\"a,b\";<5\r\n");
        }

        @Test
        void forOpenDataIsRfc4180() throws IOException {
            assertThat(text(written(CsvFormat.OPEN_DATA, SHEET)))
                    .startsWith("Форма,Лица\r\n")
                    .contains("\"a,b\",<5\r\n", "\"ред\nвтори\",:\r\n")
                    .doesNotContain("\uFEFF");
        }

        @Test
        void leavesTheStreamToItsOwner() throws IOException {
            Listening stream = new Listening();

            CsvFormat.OPEN_DATA.write(List.of(SHEET), stream);
            new XlsxFormat().write(List.of(SHEET), stream);

            assertThat(stream.closed).isFalse();
        }
    }

    @Nested
    class AsXlsx {

        @Test
        void keepsNumbersAndSignsApart() throws IOException {
            List<Row> rows = opened(written(new XlsxFormat(), SHEET), 0);

            assertThat(rows.get(0).getCellText(0)).isEqualTo("Регистрирани жертви, 2021 г.");
            assertThat(rows.get(1).getCellText(1)).isEqualTo("Лица");
            assertThat(rows.get(2).getCell(1).getType()).isEqualTo(CellType.NUMBER);
            assertThat(rows.get(2).getCell(1).asNumber()).isEqualByComparingTo("283");
            assertThat(rows.get(3).getCell(1).asNumber()).isEqualByComparingTo("0");
            assertThat(rows.get(4).getCell(1).getType()).isEqualTo(CellType.STRING);
            assertThat(rows.get(4).getCellText(1)).isEqualTo(":");
            assertThat(rows.get(5).getCellText(1)).isEqualTo("<5");
            assertThat(rows.get(6).getCellText(0)).isEqualTo("0 е истинска нула.");
        }

        @Test
        void holdsNoFormula() throws IOException {
            Row dangerous = opened(written(new XlsxFormat(), SHEET), 0).get(3);

            assertThat(dangerous.getCell(0).getType()).isEqualTo(CellType.STRING);
            assertThat(dangerous.getCell(0).getFormula()).isNull();
            assertThat(dangerous.getCellText(0)).isEqualTo("'=HYPERLINK(\"http://x\",\"y\")");
        }

        @Test
        void namesEveryWorksheetAsExcelAllowsIt() throws IOException {
            byte[] file = written(
                    new XlsxFormat(), SHEET, SHEET, sheet("Лица по орган, форма, пол и възраст за годината", 1));

            try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
                assertThat(workbook.getSheets().map(org.dhatim.fastexcel.reader.Sheet::getName))
                        .containsExactly("Форма  1  2", "Форма  1  2 2", "Лица по орган, форма, пол и въз");
            }
        }

        @Test
        void goesOnInAnotherWorksheetWhenOneIsFull() throws IOException {
            byte[] file = written(new XlsxFormat(100), sheet("Наблюдения", 250));

            assertThat(opened(file, 0)).hasSize(100);
            assertThat(opened(file, 1).get(0).getCellText(0)).isEqualTo("№");
            assertThat(opened(file, 2).get(opened(file, 2).size() - 1).getCellText(0))
                    .isEqualTo("бележка");
            assertThat(IntStream.range(0, 3).map(page -> rows(file, page)).sum())
                    .isEqualTo(250 + 3 + 1);
        }

        /** Header, rows and the note fill it to the last row; one row more and the note goes on alone, two and a row goes with it. */
        @Test
        void isFullWithItsLastRowAndNotBefore() throws IOException {
            assertThat(opened(written(new XlsxFormat(100), sheet("Наблюдения", 98)), 0))
                    .hasSize(100);
            assertThat(worksheets(written(new XlsxFormat(100), sheet("Наблюдения", 98))))
                    .isEqualTo(1);

            byte[] oneMore = written(new XlsxFormat(100), sheet("Наблюдения", 99));
            assertThat(opened(oneMore, 0)).hasSize(100);
            assertThat(opened(oneMore, 1)).hasSize(1);

            byte[] twoMore = written(new XlsxFormat(100), sheet("Наблюдения", 100));
            assertThat(opened(twoMore, 0)).hasSize(100);
            assertThat(opened(twoMore, 1)).hasSize(3);
            assertThat(worksheets(twoMore)).isEqualTo(2);
        }

        @Test
        void cutsATextThatIsTooLongForACell() throws IOException {
            Sheet longText = new Sheet(
                    "x", List.of(), List.of("x"), List.of(List.of(SheetCell.of("ж".repeat(100_000)))), List.of());

            assertThat(opened(written(new XlsxFormat(), longText), 0).get(1).getCellText(0))
                    .hasSize(32_767)
                    .endsWith("ж…");
        }
    }

    @Test
    void rowsLeaveWhileOthersAreStillToCome() throws IOException {
        for (SheetFormat format : List.of(new XlsxFormat(), CsvFormat.OPEN_DATA, CsvFormat.BULGARIAN_EXCEL)) {
            Listening stream = new Listening();
            List<Long> writtenBefore = new ArrayList<>();
            Iterable<List<SheetCell>> rows = () -> IntStream.range(0, 60_000)
                    .peek(row -> {
                        if (row % 20_000 == 0) {
                            writtenBefore.add(stream.written);
                        }
                    })
                    .mapToObj(row -> List.of(SheetCell.of("ред " + row * 7919L), SheetCell.of(Figure.of(row))))
                    .iterator();

            format.write(List.of(new Sheet("x", List.of(), List.of("a", "b"), rows, List.of())), stream);

            assertThat(writtenBefore.get(1)).isGreaterThan(10_000);
            assertThat(writtenBefore.get(2)).isGreaterThan(writtenBefore.get(1) + 10_000);
        }
    }

    private static Sheet sheet(String name, int rows) {
        Stream<List<SheetCell>> numbers =
                IntStream.range(0, rows).mapToObj(row -> List.of(SheetCell.of(Figure.of(row))));
        return new Sheet(name, List.of(), List.of("№"), numbers.toList(), List.of("бележка"));
    }

    private static byte[] written(SheetFormat format, Sheet... sheets) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        format.write(List.of(sheets), file);
        return file.toByteArray();
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }

    private static long worksheets(byte[] file) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return workbook.getSheets().count();
        }
    }

    private static int rows(byte[] file, int page) {
        try {
            return opened(file, page).size();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<Row> opened(byte[] file, int page) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return workbook.getSheet(page).orElseThrow().read();
        }
    }

    /** Counts what arrives and notices whether it is closed. */
    private static final class Listening extends OutputStream {

        private long written;
        private boolean closed;

        @Override
        public void write(int one) {
            written++;
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            written += length;
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
