package bg.nrm.paper;

import bg.nrm.access.Action;
import bg.nrm.access.NotFound;
import bg.nrm.access.Permitted;
import bg.nrm.access.Trail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Takes a blank form out of the drawer, to be printed for work without a computer. It is about nobody. */
@ApplicationScoped
@Transactional
public class OpeningABlankForm {

    @Inject
    private Trail trail;

    @Permitted(Action.BLANK_FORM_PRINTED)
    public Form open(String code) {
        Form form = Forms.withCode(code).orElseThrow(NotFound::new);
        trail.detail("form=" + form.code());
        return form;
    }
}
