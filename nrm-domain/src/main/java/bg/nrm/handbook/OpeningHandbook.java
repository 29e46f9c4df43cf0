package bg.nrm.handbook;

import bg.nrm.access.Action;
import bg.nrm.access.NotFound;
import bg.nrm.access.ObjectType;
import bg.nrm.access.Permitted;
import bg.nrm.access.Trail;
import bg.nrm.casefile.Rules;
import bg.nrm.procedure.language.Parameters;
import bg.nrm.procedure.language.Procedure;
import bg.nrm.procedure.publication.Comparison;
import bg.nrm.procedure.publication.Handbook;
import bg.nrm.procedure.publication.Words;
import bg.nrm.procedure.sop.Editions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;

/** Opens the handbooks of the editions in force, for everybody who may log in. */
@ApplicationScoped
@Transactional
public class OpeningHandbook {

    @Inject
    private Rules rules;

    @Inject
    private Trail trail;

    @Inject
    private Clock clock;

    /** The rules of an edition by its code, with the numbers of today. */
    @Permitted(Action.HANDBOOK_OPENED)
    public OpenedHandbook open(String edition, Locale language) {
        Procedure procedure = Editions.withCode(edition).orElseThrow(NotFound::new);
        Parameters parameters = rules.on(clock.instant()).parameters();
        Words words = Words.in(language);
        trail.about(ObjectType.HANDBOOK).detail(procedure.edition().code());
        return new OpenedHandbook(procedure, Handbook.of(procedure, words, parameters), parameters, words);
    }

    /** What changes for somebody who comes from one edition under another; both are named by their codes. */
    @Permitted(Action.HANDBOOK_OPENED)
    public Comparison compare(String before, String after, Locale language) {
        trail.about(ObjectType.HANDBOOK).detail(before + " " + after);
        return Comparison.of(
                Editions.withCode(before).orElseThrow(NotFound::new),
                Editions.withCode(after).orElseThrow(NotFound::new),
                Words.in(language),
                rules.on(clock.instant()).parameters());
    }
}
