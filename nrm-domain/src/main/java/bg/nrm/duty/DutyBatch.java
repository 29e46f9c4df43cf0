package bg.nrm.duty;

import bg.nrm.casefile.CaseBatches;
import bg.nrm.casefile.CaseInHand;
import bg.nrm.transaction.Retried;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

/** Derives the duties of some cases anew, in a transaction of its own: a long rebuild holds nobody up for long. */
@ApplicationScoped
@Retried
class DutyBatch {

    @Inject
    private CaseBatches cases;

    @Inject
    private OpenDuties openDuties;

    /** Whether there was a case to be taken up. */
    @Transactional(TxType.REQUIRES_NEW)
    boolean overtaken(int size) {
        List<CaseInHand> batch = cases.overtaken(size);
        if (!batch.isEmpty()) {
            derive(batch);
        }
        return !batch.isEmpty();
    }

    private void derive(List<CaseInHand> batch) {
        batch.forEach(CaseInHand::keepPosition);
        openDuties.replace(
                batch.stream().map(inHand -> inHand.caseFile().id()).toList(),
                batch.stream().flatMap(inHand -> OpenDuty.of(inHand).stream()).toList(),
                batch.stream()
                        .flatMap(inHand -> RunningPeriod.of(inHand).stream())
                        .toList());
    }
}
