package bg.nrm.duty;

import bg.nrm.protection.SealBroken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Derives the open duties of cases anew whose standing has changed by itself, every minute: a period ran out, a setting begins, the
 * rules have grown with a release. Whatever changes them marks the cases. Done by the system, never by a user.
 */
@ApplicationScoped
public class RebuildingDuties {

    private static final Logger LOG = Logger.getLogger(RebuildingDuties.class.getName());
    private static final int BATCH = 200;

    @Inject
    private DutyBatch batch;

    /**
     * Every case whose time has come, a batch at a time. Work goes on meanwhile. One that somebody changed past the register is put off
     * and told of; the others do not wait for it.
     */
    public void followTime() {
        boolean more = true;
        while (more) {
            more = next();
        }
    }

    private boolean next() {
        try {
            return batch.overtaken(BATCH);
        } catch (RuntimeException failed) {
            SealBroken broken = SealBroken.behind(failed).orElseThrow(() -> failed);
            LOG.log(Level.SEVERE, "The duties of a case are not derived: {0}", broken.getMessage());
            if (batch.putOff(broken)) {
                return true;
            }
            throw failed;
        }
    }
}
