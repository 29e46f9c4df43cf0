package bg.nrm.reporting.sheet;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Comma-separated values: header and rows only, so that a program can read them. Two kinds, because Excel with Bulgarian settings reads
 * neither a comma as a separator nor UTF-8 without a mark.
 */
public enum CsvFormat implements SheetFormat {
    /** UTF-8 with byte order mark and semicolons: opens with a double click in Excel with Bulgarian settings. */
    BULGARIAN_EXCEL(";", "\uFEFF"),
    /** RFC 4180: UTF-8, commas; for open data. */
    OPEN_DATA(",", "");

    private final String separator;
    private final String mark;

    CsvFormat(String separator, String mark) {
        this.separator = separator;
        this.mark = mark;
    }

    @Override
    public void write(List<Sheet> sheets, OutputStream to) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
        writer.write(mark);
        for (int i = 0; i < sheets.size(); i++) {
            writer.write(i == 0 ? "" : "\r\n");
            write(sheets.get(i), writer);
        }
        writer.flush();
    }

    @Override
    public String mediaType() {
        return "text/csv;charset=UTF-8;header=present";
    }

    @Override
    public String ending() {
        return "csv";
    }

    private void write(Sheet sheet, Writer writer) throws IOException {
        line(sheet.header().stream().map(SheetCell::of).toList(), writer);
        for (List<SheetCell> row : sheet.rows()) {
            line(row, writer);
        }
    }

    private void line(List<SheetCell> cells, Writer writer) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            writer.write(i == 0 ? "" : separator);
            writer.write(field(cells.get(i)));
        }
        writer.write("\r\n");
    }

    private static String field(SheetCell cell) {
        if (cell instanceof SheetCell.Count count) {
            return count.figure().sign();
        }
        return quoted(HarmlessText.of(((SheetCell.Text) cell).text()));
    }

    /** Quotes whatever any program might take for a separator, whichever separator this file has. */
    private static String quoted(String text) {
        boolean needed = text.chars().anyMatch(sign -> ",;\t\"\r\n|".indexOf(sign) >= 0) || !text.equals(text.strip());
        return needed ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
