package bg.nrm.duty;

import bg.nrm.access.Action;
import bg.nrm.audit.AuditEvent;
import bg.nrm.audit.AuditLog;
import bg.nrm.casefile.CaseBatches;
import bg.nrm.casefile.CaseInHand;
import bg.nrm.protection.SealBroken;
import bg.nrm.transaction.Retried;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Derives the duties of some cases anew, in a transaction of its own: a long rebuild holds nobody up for long. */
@ApplicationScoped
@Retried
class DutyBatch {

    /** So often it is told again that a case cannot be read; meanwhile somebody may have put it right. */
    private static final Duration LATER = Duration.ofHours(1);

    @Inject
    private CaseBatches cases;

    @Inject
    private OpenDuties openDuties;

    @Inject
    private AuditLog log;

    @Inject
    private Clock clock;

    /** Whether there was a case to be taken up. */
    @Transactional(TxType.REQUIRES_NEW)
    boolean overtaken(int size) {
        List<CaseInHand> batch = cases.overtaken(size);
        if (!batch.isEmpty()) {
            derive(batch);
        }
        return !batch.isEmpty();
    }

    /** Lets a case wait that cannot be read, and tells the audit; whether there was one. */
    @Transactional(TxType.REQUIRES_NEW)
    boolean putOff(SealBroken broken) {
        List<Long> waiting = cases.putOff(broken, LATER);
        log.append(waiting.stream()
                .map(id -> AuditEvent.ofRegister(
                        clock.instant(),
                        Action.SEAL_BROKEN.name(),
                        AuditEvent.Outcome.NOT_DONE,
                        Optional.of(broken.place().toString()),
                        id))
                .toList());
        return !waiting.isEmpty();
    }

    private void derive(List<CaseInHand> batch) {
        openDuties.replace(
                batch.stream().map(inHand -> inHand.caseFile().id()).toList(),
                batch.stream().flatMap(inHand -> OpenDuty.of(inHand).stream()).toList(),
                batch.stream()
                        .flatMap(inHand -> RunningPeriod.of(inHand).stream())
                        .toList());
    }
}
