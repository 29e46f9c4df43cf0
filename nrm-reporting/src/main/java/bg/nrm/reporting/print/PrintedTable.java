package bg.nrm.reporting.print;

import bg.nrm.paper.FormWords;
import bg.nrm.question.Kind;
import bg.nrm.question.Question;
import bg.nrm.question.Questions.Asked;
import bg.nrm.reporting.print.Flow.Style;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** Questions that are answered in rows. */
record PrintedTable(PrintedPaper paper, FormWords words, Shown shown, Flow flow) {

    private static final int BLANK_ROWS = 4;

    /** The question, the heads of its columns and a row for each that was answered; some empty ones on a blank paper. */
    void write(Question<?> field, List<Asked> columns) throws IOException {
        float[] widths = widths(columns);
        List<List<String>> heads = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            heads.add(flow.lines(words.label(columns.get(i).question()), Style.LABEL, widths[i] - 8));
        }
        flow.need(Style.LABEL.leading() + Flow.rowHeight(heads, Style.LABEL) + 30);
        flow.text(words.label(field), Style.LABEL);
        flow.space(3);
        flow.begin(StandardStructureTypes.TABLE);
        flow.row(heads, widths, Style.LABEL, Flow.Head.COLUMNS);
        List<Map<String, String>> rows = paper.content().rowsOf(field.name());
        for (Map<String, String> row : rows) {
            cells(columns, row, widths, heads);
        }
        for (int i = 0; paper.isBlank() && i < BLANK_ROWS; i++) {
            flow.row(columns.stream().map(column -> List.of("", "")).toList(), widths, Style.TEXT);
        }
        flow.end();
        if (!paper.isBlank() && rows.isEmpty()) {
            flow.space(3);
            flow.text(words.text("missing"), Style.TEXT);
        }
        flow.space(3);
    }

    /** A row; on a new page its heads come first. */
    private void cells(List<Asked> columns, Map<String, String> row, float[] widths, List<List<String>> heads)
            throws IOException {
        List<List<String>> cells = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            Question<?> column = columns.get(i).question();
            String value = Optional.ofNullable(row.get(column.name()))
                    .map(known -> shown.answer(column, known))
                    .orElse("");
            cells.add(flow.lines(value, Style.TEXT, widths[i] - 8));
        }
        float height = Flow.rowHeight(cells, Style.TEXT);
        if (!flow.fits(height)) {
            flow.need(height + Flow.rowHeight(heads, Style.LABEL));
            flow.row(heads, widths, Style.LABEL, Flow.Head.REPEATED);
        }
        flow.row(cells, widths, Style.TEXT);
    }

    private static float[] widths(List<Asked> columns) {
        float[] shares = new float[columns.size()];
        float all = 0;
        for (int i = 0; i < shares.length; i++) {
            Kind<?> kind = columns.get(i).question().kind();
            shares[i] = kind instanceof Kind.Day ? 0.9f : kind instanceof Kind.Choice ? 1.1f : 1.9f;
            all += shares[i];
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] = shares[i] / all * Flow.WIDTH;
        }
        return shares;
    }
}
