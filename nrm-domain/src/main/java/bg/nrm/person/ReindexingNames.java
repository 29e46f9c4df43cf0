package bg.nrm.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Makes names findable anew that were indexed by an older recipe than the program's: after a release that knows more spellings. Done by
 * the system while work goes on; what is done stays done when it is interrupted.
 */
@ApplicationScoped
public class ReindexingNames {

    private static final int BATCH = 200;

    @Inject
    private NameBatch batch;

    /** Every name of an older recipe, a batch at a time. */
    public void followTime() {
        boolean more = true;
        while (more) {
            more = batch.next(BATCH);
        }
    }
}
