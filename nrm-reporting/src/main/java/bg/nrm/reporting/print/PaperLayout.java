package bg.nrm.reporting.print;

import bg.nrm.paper.FormWords;
import bg.nrm.procedure.language.Document;
import bg.nrm.question.Kind;
import bg.nrm.question.Questions.Asked;
import bg.nrm.reporting.print.Flow.Style;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The official layout, the same for every form: head, what was asked and answered, signatures, foot. In Bulgarian. */
public final class PaperLayout {

    private final PrintedPaper paper;
    private final Shown shown;
    private final FormWords words;
    private final Unprintable unprintable;
    private final Flow flow;

    private PaperLayout(PrintedPaper paper, Values values, FormWords words, PDDocument document) throws IOException {
        this.paper = paper;
        this.shown = new Shown(values);
        this.words = words;
        this.unprintable = new Unprintable(words);
        this.flow = new Flow(document, unprintable);
    }

    /** The paper as PDF/A-2u. */
    public static byte[] pdf(PrintedPaper paper, Values values, Instant now) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            FormWords words = FormWords.in(Shown.BULGARIAN);
            new PaperLayout(paper, values, words, document).write();
            Archival.mark(document, words.title(paper.form()), paper.writtenAt().orElse(now));
            document.save(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void write() throws IOException {
        try (flow) {
            parts();
            flow.finish(new Feet());
        }
    }

    private void parts() throws IOException {
        head();
        addressee();
        PrintedFields fields = new PrintedFields(paper, words, shown, flow);
        PrintedTable tables = new PrintedTable(paper, words, shown, flow);
        for (Asked asked : paper.form().asked()) {
            flow.space(7);
            if (asked.question().kind() instanceof Kind.Rows rows) {
                tables.write(asked.question(), rows.columns().asked());
            } else {
                fields.write(asked.question());
            }
        }
        if (paper.form().document() == Document.RISK_ASSESSMENT && !paper.isBlank()) {
            new RiskMatrix(words, shown.values(), flow).write(paper.content());
        }
        closing();
        new SignatureLines(paper, words, flow).write();
        below();
    }

    private void head() throws IOException {
        flow.text(words.text("mechanism"), Style.SMALL);
        paper.institution().ifPresentOrElse(this::institution, () -> institution(""));
        if (Official.isOutgoing(paper.form().document())) {
            flow.text(words.text("outgoing"), Style.SMALL);
            flow.space(3);
        }
        flow.rule(Flow.LEFT, Flow.WIDTH);
        flow.space(16);
        flow.centred(words.title(paper.form()), Style.TITLE);
        flow.space(2);
        flow.centred(under(), Style.TEXT);
        flow.centred(ground(), Style.SMALL);
        flow.space(4);
    }

    /** The measure that names the paper, and the act it rests on where one was read. */
    private String ground() {
        String act = official("ground").map(said -> "; " + said).orElse("");
        return words.text("ground") + ": " + paper.source() + act;
    }

    /** A text of the form, for this document; none where it needs none. */
    private Optional<String> official(String kind) {
        String key = kind + "." + paper.form().document();
        return words.bundle().containsKey(key) ? Optional.of(words.text(key)) : Optional.empty();
    }

    /** To whom a letter goes: as filled in, as the form always goes, or lines to write on. */
    private void addressee() throws IOException {
        if (!Official.isOutgoing(paper.form().document())) {
            return;
        }
        List<String> to = paper.isBlank()
                ? List.of()
                : Official.ADDRESSEE.stream()
                        .filter(paper.form()::has)
                        .flatMap(name -> paper.content().all(name).stream()
                                .map(value -> shown.answer(paper.form().question(name), value)))
                        .toList();
        flow.space(2);
        flow.right(words.text("to"), Style.TEXT);
        if (to.isEmpty()) {
            flow.right(official("to").orElse("……………………………………………………"), Style.TEXT);
        }
        for (String each : to) {
            flow.right(each, Style.TEXT);
        }
        flow.space(6);
    }

    /** What the paper says to whoever signs or receives it: the terms of a consent, the rights, how an order is appealed. */
    private void closing() throws IOException {
        for (int i = 1; words.bundle().containsKey(part(i)); i++) {
            String said = words.text(part(i));
            flow.space(i == 1 ? 10 : 5);
            int end = said.indexOf("| ");
            if (end < 0) {
                flow.text(said, Style.TEXT);
                continue;
            }
            flow.need(3 * Style.TEXT.leading());
            flow.text(said.substring(0, end), Style.LABEL);
            flow.space(1);
            flow.text(said.substring(end + 2), Style.TEXT);
        }
    }

    private String part(int number) {
        return "text." + paper.form().document() + "." + number;
    }

    private void below() throws IOException {
        if (official("below").isPresent()) {
            flow.space(8);
            flow.text(official("below").get(), Style.SMALL);
        }
        if (flow.isLacking()) {
            flow.space(8);
            flow.text(unprintable.note(), Style.SMALL);
        }
    }

    private void institution(String name) {
        try {
            flow.text(
                    words.text("institution") + ": " + (name.isEmpty() ? "…………………………………………………………………" : name),
                    Style.SMALL);
            flow.space(3);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private String under() {
        return words.text("case") + " " + paper.reference().orElse("……………………") + ", "
                + (paper.isBlank() ? "" : said("version", paper.version()) + ", ")
                + words.text("writtenOn").toLowerCase(Shown.BULGARIAN)
                + " " + paper.writtenAt().map(Shown::day).orElse("……………………")
                + hour();
    }

    /** Where hours run, the hour stands beside the day. */
    private String hour() {
        if (!Official.isHourly(paper.form().document())) {
            return "";
        }
        return ", " + words.text("hour") + " "
                + paper.writtenAt().map(Shown::hour).orElse("…………");
    }

    private String said(String key, Object... places) {
        return new MessageFormat(words.text(key), Shown.BULGARIAN).format(places);
    }

    /** At the foot of every page: of which case it is, that it is confidential, which page of how many. */
    private final class Feet implements Flow.Foot {

        @Override
        public String left() {
            return words.title(paper.form())
                    + paper.reference().map(known -> ", " + known).orElse("");
        }

        @Override
        public String below() {
            return words.text(
                    paper.isBlank()
                            ? "blank"
                            : Official.isNameless(paper.form().document()) ? "nameless" : "confidential");
        }

        @Override
        public String page(int number, int of) {
            return said("page", number, of);
        }
    }
}
