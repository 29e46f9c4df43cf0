package bg.nrm.handbook;

import bg.nrm.access.Action;
import bg.nrm.access.ObjectType;
import bg.nrm.access.Permitted;
import bg.nrm.access.Trail;
import bg.nrm.casefile.Rules;
import bg.nrm.procedure.language.Parameters;
import bg.nrm.procedure.language.Procedure;
import bg.nrm.procedure.language.SopSet;
import bg.nrm.procedure.language.WorkingCalendar;
import bg.nrm.procedure.publication.Handbook;
import bg.nrm.procedure.publication.Words;
import bg.nrm.procedure.sop.Editions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

/** Opens the handbook of the edition in force, for everybody who may log in. */
@ApplicationScoped
@Transactional
public class OpeningHandbook {

    @Inject
    private Rules rules;

    @Inject
    private Trail trail;

    @Inject
    private Clock clock;

    @Permitted(Action.HANDBOOK_OPENED)
    public OpenedHandbook open(Locale language) {
        Instant now = clock.instant();
        LocalDate today = now.atZone(WorkingCalendar.SOFIA).toLocalDate();
        Procedure procedure = Editions.inForce(SopSet.ADULTS, today).orElseThrow();
        Parameters parameters = rules.on(now).parameters();
        Words words = Words.in(language);
        trail.about(ObjectType.HANDBOOK).detail(procedure.edition().code());
        return new OpenedHandbook(procedure, Handbook.of(procedure, words, parameters), parameters, words);
    }
}
