package bg.nrm.person;

import bg.nrm.protection.SealBroken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Makes names findable anew that were indexed by an older recipe than the program's: after a release that knows more spellings. Done by
 * the system while work goes on; what is done stays done when it is interrupted.
 */
@ApplicationScoped
public class ReindexingNames {

    private static final Logger LOG = Logger.getLogger(ReindexingNames.class.getName());
    private static final int BATCH = 200;

    @Inject
    private NameBatch batch;

    /** Every name of an older recipe, a batch at a time. One that does not open stays as it is, and the log says so. */
    public void followTime() {
        boolean more = true;
        while (more) {
            more = next();
        }
    }

    private boolean next() {
        try {
            return batch.next(BATCH);
        } catch (RuntimeException failed) {
            SealBroken broken = SealBroken.behind(failed).orElseThrow(() -> failed);
            LOG.log(Level.SEVERE, "A name is not indexed anew: {0}", broken.getMessage());
            if (batch.passOver(broken)) {
                return true;
            }
            throw failed;
        }
    }
}
