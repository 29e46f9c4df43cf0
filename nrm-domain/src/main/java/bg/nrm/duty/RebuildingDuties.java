package bg.nrm.duty;

import bg.nrm.access.Action;
import bg.nrm.access.Actor.Channel;
import bg.nrm.audit.AuditEvent;
import bg.nrm.audit.AuditLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Derives the open duties anew: of all cases, when a parameter or the procedure has changed; of those whose standing has changed
 * by itself, every minute. Done by the system, never by a user.
 */
@ApplicationScoped
public class RebuildingDuties {

    private static final int BATCH = 500;

    @Inject
    private DutyBatch batch;

    @Inject
    private AuditLog log;

    @Inject
    private Clock clock;

    /** All cases, in the order of their keys. Work goes on meanwhile. */
    public void rebuildAll() {
        OptionalLong last = OptionalLong.of(0);
        while (last.isPresent()) {
            last = batch.after(last.getAsLong(), BATCH);
        }
        log.appendApart(rebuilt());
    }

    /** Cases in which a period or a consent ran out since. */
    public void followTime() {
        OptionalLong last = batch.overtaken(BATCH);
        while (last.isPresent()) {
            last = batch.overtaken(BATCH);
        }
    }

    private AuditEvent rebuilt() {
        return new AuditEvent(
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                OptionalLong.empty(),
                OptionalLong.empty(),
                Channel.SYSTEM.name(),
                Action.DUTIES_REBUILT.name(),
                Optional.empty(),
                OptionalLong.empty(),
                OptionalLong.empty(),
                Optional.empty(),
                AuditEvent.Outcome.DONE,
                Optional.empty(),
                Optional.empty());
    }
}
