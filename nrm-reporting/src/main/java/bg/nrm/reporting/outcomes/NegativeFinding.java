package bg.nrm.reporting.outcomes;

import bg.nrm.casefile.NegativeOutcome;
import java.util.Set;

/**
 * One finding that somebody is no victim, without saying who.
 *
 * @param grounds codes of the list NEGATIVE_GROUND
 * @param body in both languages, for it is a row of the table
 * @param days from the first fact of the case, usually the signal, to the decision
 * @param asked whether somebody asked that it be looked at again
 */
public record NegativeFinding(
        NegativeOutcome level, Set<String> grounds, Body body, long days, boolean asked, boolean reversed) {

    public NegativeFinding {
        grounds = Set.copyOf(grounds);
    }

    /** The body that decided. */
    public record Body(long id, String nameBg, String nameEn) {}
}
