package bg.nrm.reporting.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Two fonts embedded in one document, and how text breaks in them. Sofia Sans has the letters of Bulgarian and of most Latin alphabets;
 * DejaVu Sans, loaded only where it is needed, those of Vietnamese, Azerbaijani, Kazakh, Georgian and Armenian.
 */
final class Typeface {

    private static final float UNITS = 1000;

    private final PDDocument document;
    private final String further;
    private final PDFont font;
    private final Unprintable unprintable;
    private final Map<Integer, Boolean> known = new HashMap<>();
    private final Map<Integer, Boolean> knownFurther = new HashMap<>();
    private PDFont furtherFont;
    private boolean lacking;

    private Typeface(PDDocument document, String font, String further, Unprintable unprintable) throws IOException {
        this.document = document;
        this.further = further;
        this.font = load(document, font);
        this.unprintable = unprintable;
    }

    static Typeface regular(PDDocument document, Unprintable unprintable) throws IOException {
        return new Typeface(document, "SofiaSans-Regular.ttf", "DejaVuSans.ttf", unprintable);
    }

    static Typeface bold(PDDocument document, Unprintable unprintable) throws IOException {
        return new Typeface(document, "SofiaSans-Bold.ttf", "DejaVuSans-Bold.ttf", unprintable);
    }

    /** Letter by letter: of a ligature nobody could read back of which letters it is, and ISO 19005-2 asks for that. */
    private static PDFont load(PDDocument document, String name) throws IOException {
        try (InputStream in = Typeface.class.getResourceAsStream(name)) {
            TrueTypeFont outlines = new TTFParser().parse(new RandomAccessReadBuffer(in));
            outlines.setEnableGsub(false);
            return PDType0Font.load(document, outlines, true);
        }
    }

    /** Whether words stand in place of letters that neither font has. */
    boolean isLacking() {
        return lacking;
    }

    /** The text with nothing in it that cannot be drawn: composed, without what nobody sees, missing letters said in words. */
    String drawable(String text) {
        StringBuilder drawable = new StringBuilder(text.length());
        Missing missing = new Missing(drawable);
        for (String letter : Letters.of(text)) {
            if (letter.equals(" ")) {
                missing.blank();
            } else if (fontOf(letter).isPresent()) {
                missing.end();
                drawable.append(letter);
            } else {
                missing.letter(UnicodeScript.of(letter.codePointAt(0)));
            }
        }
        missing.end();
        return drawable.toString();
    }

    /** Letters of one script that are missing one after the other, with the blanks between them. */
    private final class Missing {

        private final StringBuilder drawable;
        private UnicodeScript script;
        private int letters;
        private int blanks;

        Missing(StringBuilder drawable) {
            this.drawable = drawable;
        }

        void blank() {
            blanks++;
        }

        void letter(UnicodeScript of) {
            if (of != script) {
                end();
                script = of;
            }
            letters++;
            blanks = 0;
        }

        void end() {
            if (letters > 0) {
                lacking = true;
                drawable.append(unprintable.inPlaceOf(letters, script));
            }
            drawable.append(" ".repeat(blanks));
            letters = 0;
            blanks = 0;
            script = null;
        }
    }

    /** The font that has the whole letter, its marks included. */
    private Optional<PDFont> fontOf(String letter) {
        if (letter.codePoints().allMatch(this::has)) {
            return Optional.of(font);
        }
        return letter.codePoints().allMatch(this::hasFurther) ? Optional.of(furtherFont()) : Optional.empty();
    }

    private boolean has(int point) {
        return known.computeIfAbsent(point, asked -> encodes(font, asked));
    }

    private boolean hasFurther(int point) {
        return Letters.standAlone(point) && knownFurther.computeIfAbsent(point, asked -> encodes(furtherFont(), asked));
    }

    private PDFont furtherFont() {
        try {
            if (furtherFont == null) {
                furtherFont = load(document, further);
            }
            return furtherFont;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static boolean encodes(PDFont font, int point) {
        try {
            font.encode(Character.toString(point));
            return true;
        } catch (IOException | IllegalArgumentException none) {
            return false;
        }
    }

    /** A part of a text that is drawn in one font. */
    private record Run(PDFont font, String text) {}

    private List<Run> runs(String drawable) {
        if (drawable.codePoints().allMatch(this::has)) {
            return List.of(new Run(font, drawable));
        }
        List<Run> runs = new ArrayList<>();
        for (String letter : Letters.of(drawable)) {
            PDFont its = fontOf(letter).orElseThrow();
            int last = runs.size() - 1;
            if (last >= 0 && runs.get(last).font() == its) {
                runs.set(last, new Run(its, runs.get(last).text() + letter));
            } else {
                runs.add(new Run(its, letter));
            }
        }
        return runs;
    }

    /** Draws it where the stream stands. */
    void show(String drawable, float size, PDPageContentStream stream) throws IOException {
        for (Run run : runs(drawable)) {
            stream.setFont(run.font(), size);
            stream.showText(run.text());
        }
    }

    float width(String drawable, float size) throws IOException {
        float width = 0;
        for (Run run : runs(drawable)) {
            width += run.font().getStringWidth(run.text());
        }
        return width / UNITS * size;
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
        if (width(word, size) <= width) {
            return word;
        }
        StringBuilder line = new StringBuilder();
        for (String letter : Letters.of(word)) {
            if (!line.isEmpty() && width(line + letter, size) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(letter);
        }
        return line.toString();
    }
}
