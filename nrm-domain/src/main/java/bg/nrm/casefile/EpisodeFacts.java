package bg.nrm.casefile;

import java.util.Set;

/**
 * What is known of one time of being trafficked.
 *
 * @param number its number among those of the person
 * @param forms codes of the list FORM; what is not known yet is UNKNOWN
 * @param crossBorder code of the list CROSS_BORDER
 */
public record EpisodeFacts(int number, Set<String> forms, String crossBorder) {

    public EpisodeFacts {
        forms = Set.copyOf(forms);
    }
}
