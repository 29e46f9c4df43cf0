package bg.nrm.reporting.sheet;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Office Open XML workbook: a worksheet for each table, with title and notes. Rows go out as they come. */
public final class XlsxFormat implements SheetFormat {

    /** Rows written between two flushes. */
    private static final int BATCH = 500;

    /** What a worksheet can hold; further rows go on in another one. */
    private static final int ROWS = 1_048_576;

    private static final int TEXT = 32_767;

    private final int rowsPerWorksheet;

    public XlsxFormat() {
        this(ROWS);
    }

    XlsxFormat(int rowsPerWorksheet) {
        this.rowsPerWorksheet = rowsPerWorksheet;
    }

    @Override
    public void write(List<Sheet> sheets, OutputStream to) throws IOException {
        try (Workbook workbook = new Workbook(new LeftOpen(to), "NRM", "1.0")) {
            WorksheetNames names = new WorksheetNames();
            for (Sheet sheet : sheets) {
                new Pages(workbook, sheet, names).write();
            }
        }
    }

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }

    @Override
    public String ending() {
        return "xlsx";
    }

    /** The worksheets of one table. */
    private final class Pages {

        private final Workbook workbook;
        private final Sheet sheet;
        private final WorksheetNames names;
        private Worksheet page;
        private int row;

        Pages(Workbook workbook, Sheet sheet, WorksheetNames names) {
            this.workbook = workbook;
            this.sheet = sheet;
            this.names = names;
        }

        void write() throws IOException {
            turn();
            for (String line : sheet.title()) {
                text(0, line);
                next();
            }
            header();
            for (List<SheetCell> cells : sheet.rows()) {
                if (row == rowsPerWorksheet) {
                    page.finish();
                    turn();
                    header();
                }
                for (int column = 0; column < cells.size(); column++) {
                    cell(column, cells.get(column));
                }
                next();
            }
            notes();
            page.finish();
        }

        private void turn() {
            page = workbook.newWorksheet(names.free(sheet.name()));
            row = 0;
        }

        private void header() throws IOException {
            for (int column = 0; column < sheet.header().size(); column++) {
                text(column, sheet.header().get(column));
                page.style(row, column).bold().set();
            }
            next();
        }

        private void notes() throws IOException {
            List<String> left = new ArrayList<>(sheet.notes());
            if (row + left.size() > rowsPerWorksheet) {
                page.finish();
                turn();
            }
            for (String note : left) {
                text(0, note);
                next();
            }
        }

        private void cell(int column, SheetCell cell) {
            if (cell instanceof SheetCell.Count count) {
                OptionalInt exact = count.figure().exact();
                if (exact.isPresent()) {
                    page.value(row, column, exact.getAsInt());
                } else {
                    page.inlineString(row, column, count.figure().sign());
                }
            } else {
                text(column, ((SheetCell.Text) cell).text());
            }
        }

        /** Inline, because shared strings of the whole workbook would be kept in memory. */
        private void text(int column, String text) {
            String harmless = HarmlessText.of(text);
            page.inlineString(
                    row,
                    column,
                    harmless.length() <= TEXT ? harmless : WorksheetNames.shortened(harmless, TEXT - 1) + "…");
        }

        private void next() throws IOException {
            row++;
            if (row % BATCH == 0) {
                page.flush();
            }
        }
    }

    /** Whoever gave the stream closes it. */
    private static final class LeftOpen extends FilterOutputStream {

        LeftOpen(OutputStream to) {
            super(to);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
