package bg.nrm.signal;

import bg.nrm.input.Blank;
import java.util.Optional;

/**
 * Where it is said to happen, as far as known.
 *
 * @param country ISO 3166
 * @param district three letters of a Bulgarian district
 * @param words anything nearer
 */
public record Place(Optional<String> country, Optional<String> district, String words) {

    public static final Place UNKNOWN = new Place(Optional.empty(), Optional.empty(), "");

    public Place {
        words = Blank.trimmed(words);
    }
}
