package bg.nrm.web.handbook;

import java.util.ArrayList;
import java.util.List;

/** Breaks words into lines, for a drawing cannot. */
final class LineBreaks {

    private LineBreaks() {}

    /** Lines of at most so many signs; a longer word stands alone. */
    static List<String> of(String text, int signs) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            if (line.length() > 0 && line.length() + 1 + word.length() > signs) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
