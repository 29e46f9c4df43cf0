package bg.nrm.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Tells of missed limits, by the clock. What was missed while the register did not run is told when it runs again: it is the limit
 * that counts, not whether somebody looked at its moment.
 */
@ApplicationScoped
public class RaisingEscalations {

    private static final int BATCH = 100;

    /** A long outage is told of in some minutes, and nobody waits for the audit meanwhile. */
    private static final int BATCHES = 5;

    @Inject
    private EscalationBatch batch;

    public void followTime() {
        boolean over = true;
        for (int done = 0; done < BATCHES && over; done++) {
            over = batch.settle(BATCH);
        }
        List<Raised> missed = batch.missed(BATCHES * BATCH);
        for (int from = 0; from < missed.size(); from += BATCH) {
            batch.raise(missed.subList(from, Math.min(missed.size(), from + BATCH)));
        }
    }
}
