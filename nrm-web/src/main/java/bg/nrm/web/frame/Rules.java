package bg.nrm.web.frame;

import bg.nrm.procedure.language.SopSet;
import bg.nrm.procedure.publication.Words;
import bg.nrm.procedure.sop.Editions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;

/** The rules in force today, as the foot of every page names them. A case may keep an earlier edition; its page says so itself. */
@Named
@RequestScoped
public class Rules {

    @Inject
    private Language language;

    @Inject
    private Clock clock;

    public String edition() {
        return Editions.inForce(SopSet.ADULTS, Moments.dayOf(clock.instant()))
                .map(procedure -> "edition." + procedure.edition().code())
                .map(Words.in(language.locale()).bundle()::getString)
                .orElse("");
    }
}
