package bg.nrm.reporting.print;

import bg.nrm.paper.FormWords;
import bg.nrm.question.Kind;
import bg.nrm.question.Question;
import bg.nrm.reporting.print.Flow.Style;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** Questions with one place for their answer: answered in words, or blank with lines to write on and squares to tick. */
record PrintedFields(PrintedPaper paper, FormWords words, Shown shown, Flow flow) {

    private static final int MOST_CHOICES = 24;

    /** Between two lines to write on by hand. */
    private static final float WRITTEN = 18;

    /** The question and what was answered; on a blank paper, what it takes to answer by hand. */
    void write(Question<?> field) throws IOException {
        flow.need(Style.LABEL.leading() + (paper.isBlank() ? linesToWrite(field) * WRITTEN : 2 * Style.TEXT.leading()));
        flow.text(words.label(field), Style.LABEL);
        flow.space(1);
        if (paper.isBlank()) {
            blank(field);
            return;
        }
        List<String> all = paper.content().all(field.name());
        flow.text(
                all.isEmpty()
                        ? words.text("missing")
                        : all.stream().map(value -> shown.answer(field, value)).collect(Collectors.joining("; ")),
                Style.TEXT);
    }

    private void blank(Question<?> field) throws IOException {
        List<String> choices =
                field.kind().codeList().map(shown.values()::choices).orElse(List.of());
        if (!choices.isEmpty() && choices.size() <= MOST_CHOICES) {
            boxes(choices);
            return;
        }
        for (int i = 0; i < linesToWrite(field); i++) {
            flow.space(WRITTEN);
            flow.rule(Flow.LEFT, field.kind() instanceof Kind.Day ? 130 : Flow.WIDTH);
        }
        flow.space(3);
    }

    private static int linesToWrite(Question<?> field) {
        return field.kind() instanceof Kind.Text text && text.prose() ? 5 : 1;
    }

    /** A square to tick before each choice, two choices a line. */
    private void boxes(List<String> choices) throws IOException {
        float half = Flow.WIDTH / 2;
        flow.begin(StandardStructureTypes.L);
        for (int i = 0; i < choices.size(); i += 2) {
            List<String> left = flow.lines(choices.get(i), Style.TEXT, half - 24);
            List<String> right =
                    i + 1 < choices.size() ? flow.lines(choices.get(i + 1), Style.TEXT, half - 24) : List.of();
            flow.need(Math.max(left.size(), right.size()) * Style.TEXT.leading() + 2);
            flow.space(2);
            flow.box(Flow.LEFT + 1, 8, 9);
            if (!right.isEmpty()) {
                flow.box(Flow.LEFT + half + 1, 8, 9);
            }
            choice(left, Flow.LEFT + 16);
            choice(right, Flow.LEFT + half + 16);
            for (int line = 0; line < Math.max(left.size(), right.size()); line++) {
                flow.space(Style.TEXT.leading());
            }
        }
        flow.end();
    }

    /** One choice, line below line; the height stays. */
    private void choice(List<String> lines, float x) throws IOException {
        if (lines.isEmpty()) {
            return;
        }
        flow.begin(StandardStructureTypes.LI);
        flow.begin(StandardStructureTypes.L_BODY);
        for (String line : lines) {
            flow.at(line, Style.TEXT, x);
            flow.space(Style.TEXT.leading());
        }
        flow.space(-lines.size() * Style.TEXT.leading());
        flow.end();
        flow.end();
    }
}
