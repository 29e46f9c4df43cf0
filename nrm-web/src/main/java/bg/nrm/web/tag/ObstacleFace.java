package bg.nrm.web.tag;

import java.util.Optional;

/**
 * Something in the way of a step: what is missing, where that is demanded, and the way out.
 *
 * @param missing a sentence, such as "Липсва съгласие за насочване."
 * @param source act, article or measure
 */
public record ObstacleFace(String missing, String source, Optional<WayOut> wayOut) {

    /** Where the obstacle can be removed; words are a verb with its object. */
    public record WayOut(String words, String href) {}

    /** An obstacle nobody at this screen can remove. */
    public ObstacleFace(String missing, String source) {
        this(missing, source, Optional.empty());
    }
}
