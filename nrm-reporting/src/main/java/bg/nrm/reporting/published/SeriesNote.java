package bg.nrm.reporting.published;

import bg.nrm.reporting.figure.Figure;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;

/**
 * What is known about a published figure besides the figure: a correction, or a counting rule that changed inside the series. The
 * published figure itself is never changed.
 *
 * @param corrected the figures that should stand there; empty when only the reading is affected
 * @param source where it can be read; empty when it follows from the figures themselves
 */
public record SeriesNote(
        String key,
        SortedSet<Integer> years,
        Standing standing,
        Map<PublishedCell, Figure> corrected,
        Optional<URI> source) {

    /** How firm a note is. */
    public enum Standing {
        /** Another published source states it. */
        STATED_BY_A_SOURCE,
        /** It follows from the figures, but nobody has confirmed it. */
        INFERRED
    }
}
