package bg.nrm.web.frame;

import bg.nrm.procedure.publication.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The rules in force today, as the foot of every page names them. A case may keep an earlier edition; its page says so itself. */
@Named("rules")
@ApplicationScoped
public class RulesAtFoot {

    @Inject
    private Language language;

    public String edition() {
        return Words.in(language.locale()).edition("all");
    }
}
