package bg.nrm.casefile;

import bg.nrm.access.Action;
import bg.nrm.access.Permitted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Opens a case to read it: where it stands, what is to be done, what was told. */
@ApplicationScoped
@Transactional
public class ReadingACase {

    @Inject
    private Narration narration;

    @Permitted(Action.CASE_OPENED)
    public CaseInHand read(CaseReference reference) {
        return narration.read(reference);
    }

    /** The same for paper: printing leaves an event of its own. */
    @Permitted(Action.CASE_PRINTED)
    public CaseInHand print(CaseReference reference) {
        return narration.read(reference);
    }
}
