package bg.nrm.question;

import bg.nrm.input.Blank;
import java.util.List;
import java.util.Map;

/**
 * What was put into the fields of a form, as texts: nothing is refused on the way in, so nothing is lost.
 *
 * @param texts by the name of the question; several only where several may be chosen
 * @param rows by the name of the question that asks for rows
 */
public record Input(Map<String, List<String>> texts, Map<String, List<Input>> rows) {

    public Input {
        texts = Map.copyOf(texts);
        rows = Map.copyOf(rows);
    }

    public static Input of(Map<String, List<String>> texts) {
        return new Input(texts, Map.of());
    }

    /** What was said to a question; blanks alone say nothing. */
    public List<String> said(String name) {
        return Blank.filled(texts.getOrDefault(name, List.of()));
    }

    /** The rows in which anything was said. */
    public List<Input> rowsOf(String name) {
        return rows.getOrDefault(name, List.of());
    }

    /** Whether nothing was said at all. */
    public boolean isEmpty() {
        return texts.keySet().stream().allMatch(name -> said(name).isEmpty())
                && rows.values().stream().flatMap(List::stream).allMatch(Input::isEmpty);
    }
}
