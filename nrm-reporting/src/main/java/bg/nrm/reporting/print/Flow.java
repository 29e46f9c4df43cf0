package bg.nrm.reporting.print;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** Text that flows down A4 pages. Lengths are points; the left margin leaves room for the binder. */
final class Flow implements AutoCloseable {

    static final float LEFT = 68;
    static final float WIDTH = PDRectangle.A4.getWidth() - LEFT - 48;
    private static final float TOP = PDRectangle.A4.getHeight() - 44;
    private static final float BOTTOM = 62;
    private static final float LEADING = 1.32f;
    private static final Color INK = Color.BLACK;
    private static final Color LINE = new Color(110, 110, 110);

    private final PDDocument document;
    private final Typeface regular;
    private final Typeface bold;
    private final List<PDPage> pages = new ArrayList<>();
    private final Tags tags;
    private boolean outside;
    private PDPageContentStream stream;
    private float y;

    Flow(PDDocument document, Unprintable unprintable) throws IOException {
        this.document = document;
        this.regular = Typeface.regular(document, unprintable);
        this.bold = Typeface.bold(document, unprintable);
        this.tags = new Tags(document);
        newPage();
    }

    /** How something is set. */
    record Style(boolean strong, float size) {

        static final Style TEXT = new Style(false, 10);
        static final Style LABEL = new Style(true, 9);
        static final Style SMALL = new Style(false, 8);
        static final Style TITLE = new Style(true, 15);

        /** What it is to whoever has it read out. */
        String tag() {
            return equals(TITLE)
                    ? StandardStructureTypes.H1
                    : strong ? StandardStructureTypes.H2 : StandardStructureTypes.P;
        }

        float leading() {
            return size * LEADING;
        }
    }

    Typeface face(Style style) {
        return style.strong() ? bold : regular;
    }

    List<String> lines(String text, Style style, float width) throws IOException {
        return face(style).lines(text, style.size(), width);
    }

    /** A paragraph over the whole width; a label is a heading. */
    void text(String text, Style style) throws IOException {
        tags.begin(style.tag());
        for (String line : lines(text, style, WIDTH)) {
            need(style.leading());
            draw(line, style, LEFT);
            y -= style.leading();
        }
        tags.end();
    }

    void centred(String text, Style style) throws IOException {
        tags.begin(style.tag());
        for (String line : lines(text, style, WIDTH)) {
            need(style.leading());
            draw(line, style, LEFT + (WIDTH - face(style).width(line, style.size())) / 2);
            y -= style.leading();
        }
        tags.end();
    }

    /** A paragraph at the right, as an addressee stands. */
    void right(String text, Style style) throws IOException {
        tags.begin(style.tag());
        float half = WIDTH * 0.46f;
        for (String line : lines(text, style, half)) {
            need(style.leading());
            draw(line, style, LEFT + WIDTH - half);
            y -= style.leading();
        }
        tags.end();
    }

    /** What follows, up to its end, is part of this. */
    void begin(String type) {
        tags.begin(type);
    }

    void end() {
        tags.end();
    }

    /** Text in its place on this height; the height stays. */
    void at(String text, Style style, float x) throws IOException {
        draw(face(style).drawable(text), style, x);
    }

    /** The same as a paragraph of its own. */
    void aside(String text, Style style, float x) throws IOException {
        tags.begin(style.tag());
        at(text, style, x);
        tags.end();
    }

    void space(float height) {
        y -= height;
    }

    /** What belongs together is not parted: begins a page where this much does not fit. */
    void need(float height) throws IOException {
        if (y - height < BOTTOM) {
            newPage();
        }
    }

    /** A line to write on, or one that parts. */
    void rule(float x, float width) throws IOException {
        stream.beginMarkedContent(COSName.ARTIFACT);
        stream.setStrokingColor(LINE);
        stream.setLineWidth(0.5f);
        stream.moveTo(x, y);
        stream.lineTo(x + width, y);
        stream.stroke();
        stream.endMarkedContent();
    }

    /** A box around what comes next. */
    void box(float x, float width, float height) throws IOException {
        stream.beginMarkedContent(COSName.ARTIFACT);
        stream.setStrokingColor(LINE);
        stream.setLineWidth(0.5f);
        stream.addRect(x, y - height, width, height);
        stream.stroke();
        stream.endMarkedContent();
    }

    /** A row of cells of one height. */
    void row(List<List<String>> cells, float[] widths, Style style) throws IOException {
        row(cells, widths, style, Head.NONE);
    }

    /** What heads what in a row. */
    enum Head {
        NONE,
        /** Each cell its column. */
        COLUMNS,
        /** The first cell the row. */
        ROW,
        /** The heads of a table once more on a new page: seen, and not read out again. */
        REPEATED
    }

    void row(List<List<String>> cells, float[] widths, Style style, Head head) throws IOException {
        float height = rowHeight(cells, style);
        need(height);
        outside = head == Head.REPEATED;
        if (!outside) {
            tags.begin(StandardStructureTypes.TR);
        }
        float x = LEFT;
        for (int i = 0; i < widths.length; i++) {
            box(x, widths[i], height);
            beginCell(head, i);
            float line = y - 4 - style.size();
            for (String words : cells.get(i)) {
                drawAt(words, style, x + 4, line);
                line -= style.leading();
            }
            if (!outside) {
                tags.end();
            }
            x += widths[i];
        }
        if (!outside) {
            tags.end();
        }
        outside = false;
        y -= height;
    }

    private void beginCell(Head head, int column) {
        if (head == Head.COLUMNS) {
            tags.beginHead(PDTableAttributeObject.SCOPE_COLUMN);
        } else if (head == Head.ROW && column == 0) {
            tags.beginHead(PDTableAttributeObject.SCOPE_ROW);
        } else if (!outside) {
            tags.begin(StandardStructureTypes.TD);
        }
    }

    static float rowHeight(List<List<String>> cells, Style style) {
        int most = cells.stream().mapToInt(List::size).max().orElse(1);
        return Math.max(1, most) * style.leading() + 7;
    }

    boolean fits(float height) {
        return y - height >= BOTTOM;
    }

    /** Whether words stand somewhere in place of letters that cannot be drawn. */
    boolean isLacking() {
        return regular.isLacking() || bold.isLacking();
    }

    /** Ends the text and writes at the foot of every page what only now is known. */
    void finish(Foot foot) throws IOException {
        stream.close();
        tags.finish();
        outside = true;
        for (int i = 0; i < pages.size(); i++) {
            try (PDPageContentStream under =
                    new PDPageContentStream(document, pages.get(i), AppendMode.APPEND, true, true)) {
                stream = under;
                y = 46;
                rule(LEFT, WIDTH);
                y = 36;
                at(foot.left(), Style.SMALL, LEFT);
                String right = foot.page(i + 1, pages.size());
                at(right, Style.SMALL, LEFT + WIDTH - regular.width(right, Style.SMALL.size()));
                y = 26;
                at(foot.below(), Style.SMALL, LEFT);
            }
        }
    }

    /** What stands at the foot of a page. */
    interface Foot {
        String left();

        String below();

        String page(int number, int of);
    }

    private void newPage() throws IOException {
        close();
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        pages.add(page);
        tags.on(page);
        stream = new PDPageContentStream(document, page);
        y = TOP;
    }

    private void draw(String drawable, Style style, float x) throws IOException {
        drawAt(drawable, style, x, y - style.size());
    }

    private void drawAt(String drawable, Style style, float x, float base) throws IOException {
        if (drawable.isEmpty()) {
            return;
        }
        if (outside) {
            stream.beginMarkedContent(COSName.ARTIFACT);
        } else {
            stream.beginMarkedContent(tags.type(), tags.mark());
        }
        stream.beginText();
        stream.setNonStrokingColor(INK);
        stream.newLineAtOffset(x, base);
        face(style).show(drawable, style.size(), stream);
        stream.endText();
        stream.endMarkedContent();
    }

    @Override
    public void close() throws IOException {
        if (stream != null) {
            stream.close();
        }
    }
}
