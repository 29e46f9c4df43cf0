package bg.nrm.reporting.print;

import bg.nrm.paper.Content;
import bg.nrm.paper.FormWords;
import bg.nrm.paper.RiskPicture;
import bg.nrm.reporting.print.Flow.Style;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** Severity and likelihood of what threatens a person, in a table of three by three. */
record RiskMatrix(FormWords words, Values values, Flow flow) {

    /** The factors in their cells, and below in words what they come to. */
    void write(Content content) throws IOException {
        RiskPicture picture = RiskPicture.of(content);
        flow.space(10);
        flow.need(140);
        flow.text(words.text("matrix"), Style.LABEL);
        flow.space(3);
        float[] widths = {Flow.WIDTH * 0.19f, Flow.WIDTH * 0.27f, Flow.WIDTH * 0.27f, Flow.WIDTH * 0.27f};
        List<String> grades = RiskPicture.grades();
        List<List<String>> heads = new ArrayList<>();
        heads.add(List.of(label("severity") + " \\", label("likelihood")));
        grades.forEach(grade -> heads.add(List.of(values.code("RISK_GRADE", grade))));
        flow.begin(StandardStructureTypes.TABLE);
        flow.row(heads, widths, Style.LABEL, Flow.Head.COLUMNS);
        for (int s = grades.size() - 1; s >= 0; s--) {
            List<List<String>> cells = new ArrayList<>();
            cells.add(List.of(values.code("RISK_GRADE", grades.get(s))));
            for (int l = 0; l < grades.size(); l++) {
                List<String> cell = new ArrayList<>();
                cell.add("("
                        + values.code(
                                "RISK_LEVEL",
                                RiskPicture.level(grades.get(s), grades.get(l)).name()) + ")");
                for (RiskPicture.Placed placed : picture.at(grades.get(s), grades.get(l))) {
                    cell.addAll(flow.lines(values.code("RISK_FACTOR", placed.factor()), Style.TEXT, widths[1] - 8));
                }
                cells.add(cell);
            }
            flow.row(cells, widths, Style.TEXT, Flow.Head.ROW);
        }
        flow.end();
        flow.space(4);
        for (String sentence : new RiskSentences(words, values).of(picture, content)) {
            flow.text(sentence, Style.TEXT);
        }
    }

    private String label(String field) {
        return words.text("field." + field);
    }
}
