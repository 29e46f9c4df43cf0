package bg.nrm.reporting.print;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A font embedded in one document, and how text breaks in it. Sofia Sans has the Cyrillic, Latin and Greek letters. */
final class Typeface {

    /** What stands for a character the font does not have. */
    private static final String MISSING = "\u25A1";

    private static final float UNITS = 1000;

    private final PDFont font;
    private final Map<Integer, Boolean> known = new HashMap<>();
    private boolean lacking;

    private Typeface(PDFont font) {
        this.font = font;
    }

    static Typeface regular(PDDocument document) throws IOException {
        return load(document, "SofiaSans-Regular.ttf");
    }

    static Typeface bold(PDDocument document) throws IOException {
        return load(document, "SofiaSans-Bold.ttf");
    }

    private static Typeface load(PDDocument document, String name) throws IOException {
        try (InputStream in = Typeface.class.getResourceAsStream(name)) {
            return new Typeface(PDType0Font.load(document, in, true));
        }
    }

    PDFont font() {
        return font;
    }

    /** Whether a character had to be replaced. */
    boolean isLacking() {
        return lacking;
    }

    /** The text with nothing in it that cannot be drawn. */
    String drawable(String text) {
        StringBuilder drawable = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (Character.isWhitespace(point) || Character.isISOControl(point)) {
                drawable.append(' ');
            } else if (has(point)) {
                drawable.appendCodePoint(point);
            } else {
                lacking = true;
                drawable.append(has(MISSING.codePointAt(0)) ? MISSING : "?");
            }
        });
        return drawable.toString();
    }

    private boolean has(int point) {
        return known.computeIfAbsent(point, this::encodes);
    }

    private boolean encodes(int point) {
        try {
            font.encode(Character.toString(point));
            return true;
        } catch (IOException | IllegalArgumentException none) {
            return false;
        }
    }

    float width(String drawable, float size) throws IOException {
        return font.getStringWidth(drawable) / UNITS * size;
    }

    /** The lines of a text no wider than this: broken at blanks, and within a word only where it does not fit a line. */
    List<String> lines(String text, float size, float width) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\\R", -1)) {
            StringBuilder line = new StringBuilder();
            for (String word : drawable(paragraph).strip().split(" +")) {
                String longer = line.isEmpty() ? word : line + " " + word;
                if (width(longer, size) <= width) {
                    line.replace(0, line.length(), longer);
                    continue;
                }
                if (!line.isEmpty()) {
                    lines.add(line.toString());
                }
                line.replace(0, line.length(), rest(word, size, width, lines));
            }
            lines.add(line.toString());
        }
        return lines;
    }

    /** Puts down as many full lines of a word as it has; what is left begins the next line. */
    private String rest(String word, float size, float width, List<String> lines) throws IOException {
        String left = word;
        while (width(left, size) > width) {
            int end = left.offsetByCodePoints(0, 1);
            while (end < left.length() && width(left.substring(0, left.offsetByCodePoints(end, 1)), size) <= width) {
                end = left.offsetByCodePoints(end, 1);
            }
            lines.add(left.substring(0, end));
            left = left.substring(end);
        }
        return left;
    }
}
