package bg.nrm.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Derives the open duties of cases anew whose standing has changed by itself, every minute: a period ran out, a setting begins, the
 * rules have grown with a release. Whatever changes them marks the cases. Done by the system, never by a user.
 */
@ApplicationScoped
public class RebuildingDuties {

    private static final int BATCH = 200;

    @Inject
    private DutyBatch batch;

    /** Every case whose time has come, a batch at a time. Work goes on meanwhile. */
    public void followTime() {
        boolean more = true;
        while (more) {
            more = batch.overtaken(BATCH);
        }
    }
}
