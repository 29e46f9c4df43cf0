package bg.nrm.web.cases;

import bg.nrm.procedure.publication.Words;
import bg.nrm.procedure.standing.Obstacle;
import bg.nrm.web.frame.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The procedure's own words in the visitor's language, for pages. */
@Named
@ApplicationScoped
public class Terms {

    @Inject
    private Language language;

    public Words words() {
        return Words.in(language.locale());
    }

    public String term(Enum<?> term) {
        return words().of(term);
    }

    /** The same at the beginning of a line. */
    public String title(Enum<?> term) {
        return capital(term(term));
    }

    /** Where the obstacle comes from. */
    String source(Obstacle obstacle) {
        return obstacle.principle()
                .map(principle -> capital(words().of(principle)) + ". " + words().of(obstacle.source()))
                .orElseGet(() -> words().of(obstacle.source()));
    }

    /** Begins with a capital letter. */
    public static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase() + words.substring(1);
    }
}
