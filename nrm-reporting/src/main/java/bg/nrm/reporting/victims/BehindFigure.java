package bg.nrm.reporting.victims;

import java.util.List;

/**
 * The cases behind a figure, by reference.
 *
 * @param references at most as many as a page shows
 * @param more whether there are others
 */
public record BehindFigure(List<String> references, boolean more) {

    public BehindFigure {
        references = List.copyOf(references);
    }
}
