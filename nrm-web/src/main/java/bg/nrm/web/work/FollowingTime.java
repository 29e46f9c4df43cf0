package bg.nrm.web.work;

import bg.nrm.administration.EndingProposals;
import bg.nrm.audit.KeepingCheckpoints;
import bg.nrm.duty.RebuildingDuties;
import bg.nrm.escalation.RaisingEscalations;
import bg.nrm.person.ReindexingNames;
import bg.nrm.start.RegisterOpened;
import bg.nrm.web.start.Recurring;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.Config;

/**
 * Looks every minute for cases in which a period or a consent has run out: their duties change although nobody did anything; and for
 * limits that were missed, to tell of them; and for names to be indexed anew after a release; and for proposals
 * that nobody approved in time. Writes down from time to time how far the audit has come.
 */
@ApplicationScoped
public class FollowingTime {

    private static final String EVERY = "nrm.time.every";
    private static final String CHECKPOINTS = "nrm.audit.checkpoints.every";

    @Inject
    private Recurring recurring;

    @Inject
    private RebuildingDuties duties;

    @Inject
    private RaisingEscalations escalations;

    @Inject
    private ReindexingNames names;

    @Inject
    private EndingProposals proposals;

    @Inject
    private KeepingCheckpoints checkpoints;

    @Inject
    private Config config;

    void begin(@Observes RegisterOpened opened) {
        Duration every =
                Duration.parse(config.getOptionalValue(EVERY, String.class).orElse("PT1M"));
        recurring.every(every, duties::followTime);
        recurring.every(every, escalations::followTime);
        recurring.every(every, names::followTime);
        recurring.every(every, proposals::followTime);
        recurring.every(
                Duration.parse(
                        config.getOptionalValue(CHECKPOINTS, String.class).orElse("PT5M")),
                checkpoints::followTime);
    }
}
