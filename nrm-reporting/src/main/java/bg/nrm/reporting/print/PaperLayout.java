package bg.nrm.reporting.print;

import bg.nrm.paper.FormWords;
import bg.nrm.paper.RiskPicture;
import bg.nrm.paper.Signatory;
import bg.nrm.paper.Signature;
import bg.nrm.procedure.language.Document;
import bg.nrm.question.Kind;
import bg.nrm.question.Question;
import bg.nrm.question.Questions.Asked;
import bg.nrm.reporting.print.Flow.Style;
import bg.nrm.time.Sofia;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** The official layout, the same for every form: head, what was asked and answered, signatures, foot. In Bulgarian. */
public final class PaperLayout {

    private static final Locale BULGARIAN = new Locale("bg");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.MM.yyyy 'г.'", BULGARIAN);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm 'ч.'", BULGARIAN);
    private static final int MOST_CHOICES = 24;
    private static final int BLANK_ROWS = 4;

    /** Between two lines to write on by hand. */
    private static final float WRITTEN = 18;

    private static final int TEAM_OF = 6;

    private final PrintedPaper paper;
    private final Values values;
    private final FormWords words;
    private final Unprintable unprintable;
    private final Flow flow;

    private PaperLayout(PrintedPaper paper, Values values, FormWords words, PDDocument document) throws IOException {
        this.paper = paper;
        this.values = values;
        this.words = words;
        this.unprintable = new Unprintable(words);
        this.flow = new Flow(document, unprintable);
    }

    /** The paper as PDF/A-2u. */
    public static byte[] pdf(PrintedPaper paper, Values values, Instant now) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            FormWords words = FormWords.in(BULGARIAN);
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
        for (Asked asked : paper.form().asked()) {
            flow.space(7);
            if (asked.question().kind() instanceof Kind.Rows rows) {
                table(asked.question(), rows.columns().asked());
            } else {
                field(asked.question());
            }
        }
        if (paper.form().document() == Document.RISK_ASSESSMENT && !paper.isBlank()) {
            matrix(RiskPicture.of(paper.content()));
        }
        closing();
        signatures();
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
                                .map(value -> shown(paper.form().question(name), value)))
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
                + words.text("writtenOn").toLowerCase(BULGARIAN)
                + " " + paper.writtenAt().map(PaperLayout::day).orElse("……………………")
                + hour();
    }

    /** Where hours run, the hour stands beside the day. */
    private String hour() {
        if (!Official.isHourly(paper.form().document())) {
            return "";
        }
        return ", " + words.text("hour") + " "
                + paper.writtenAt()
                        .map(at -> HOUR.format(at.atZone(Sofia.ZONE)))
                        .orElse("…………");
    }

    private void field(Question<?> field) throws IOException {
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
                        : all.stream().map(value -> shown(field, value)).collect(Collectors.joining("; ")),
                Style.TEXT);
    }

    private void blank(Question<?> field) throws IOException {
        List<String> choices = field.kind().codeList().map(values::choices).orElse(List.of());
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

    private void table(Question<?> field, List<Asked> columns) throws IOException {
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
                    .map(known -> shown(column, known))
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

    private void matrix(RiskPicture picture) throws IOException {
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
        for (String sentence : new RiskSentences(words, values).of(picture, paper.content())) {
            flow.text(sentence, Style.TEXT);
        }
    }

    private String label(String field) {
        return words.text("field." + field);
    }

    private void signatures() throws IOException {
        if (paper.form().signatories().isEmpty()) {
            return;
        }
        flow.space(14);
        flow.need(110);
        flow.text(words.text("signatures"), Style.LABEL);
        for (Signatory signatory : paper.form().signatories()) {
            for (String name : names(signatory)) {
                line(
                        signatory,
                        words.of(signatory) + name,
                        Optional.ofNullable(paper.signatures().get(signatory)));
            }
        }
        flow.space(4);
        flow.text(words.text("nameByHand"), Style.SMALL);
    }

    /** The members of a team sign one by one: by what stands of them in the plan, or on blank lines. */
    private List<String> names(Signatory signatory) {
        if (signatory != Signatory.TEAM) {
            return List.of("");
        }
        List<Map<String, String>> members = paper.content().rowsOf("members");
        return members.isEmpty()
                ? Collections.nCopies(TEAM_OF, "")
                : members.stream()
                        .map(row -> ": " + row.getOrDefault("member", "") + ", " + row.getOrDefault("body", ""))
                        .toList();
    }

    private void line(Signatory signatory, String who, Optional<Signature> signature) throws IOException {
        flow.need(Official.hasPosition(signatory) ? 66 : 44);
        flow.space(8);
        flow.text(who, Style.TEXT);
        if (signature.isPresent()) {
            flow.text(
                    words.of(signature.get().answer()) + ", "
                            + day(signature.get().signedAt()),
                    Style.SMALL);
        }
        flow.space(13);
        flow.aside(words.text("name"), Style.SMALL, Flow.LEFT);
        flow.aside(words.text("signature"), Style.SMALL, Flow.LEFT + Flow.WIDTH * 0.62f);
        flow.space(9);
        flow.rule(Flow.LEFT + 34, Flow.WIDTH * 0.62f - 44);
        flow.rule(Flow.LEFT + Flow.WIDTH * 0.62f + 38, Flow.WIDTH * 0.38f - 38);
        if (!Official.hasPosition(signatory)) {
            return;
        }
        flow.space(13);
        flow.aside(words.text("position"), Style.SMALL, Flow.LEFT);
        flow.aside(
                words.text(Official.isSealed(signatory) ? "stamp" : "institution"),
                Style.SMALL,
                Flow.LEFT + Flow.WIDTH * 0.62f);
        flow.space(9);
        flow.rule(Flow.LEFT + 50, Flow.WIDTH * 0.62f - 60);
        if (!Official.isSealed(signatory)) {
            flow.rule(Flow.LEFT + Flow.WIDTH * 0.62f + 50, Flow.WIDTH * 0.38f - 50);
        }
    }

    private String shown(Question<?> field, String value) {
        if (field.kind() instanceof Kind.Day) {
            return dayOf(value);
        } else if (field.kind() instanceof Kind.Body) {
            return values.body(value);
        }
        return field.kind().codeList().map(list -> values.code(list, value)).orElse(value);
    }

    private static String dayOf(String value) {
        try {
            return DAY.format(LocalDate.parse(value));
        } catch (DateTimeParseException asTyped) {
            return value;
        }
    }

    private static String day(Instant instant) {
        return DAY.format(instant.atZone(Sofia.ZONE));
    }

    private String said(String key, Object... places) {
        return new MessageFormat(words.text(key), BULGARIAN).format(places);
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
