package bg.nrm.duty;

import bg.nrm.casefile.CaseBatches;
import bg.nrm.casefile.CaseInHand;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.OptionalLong;

/** Derives the duties of some cases anew, in a transaction of its own: a long rebuild holds nobody up for long. */
@ApplicationScoped
class DutyBatch {

    @Inject
    private CaseBatches cases;

    @Inject
    private OpenDuties openDuties;

    /** The last case of the batch; empty after the last one of all. */
    @Transactional(TxType.REQUIRES_NEW)
    OptionalLong after(long caseId, int size) {
        return derive(cases.after(caseId, size));
    }

    @Transactional(TxType.REQUIRES_NEW)
    OptionalLong overtaken(int size) {
        return derive(cases.overtaken(size));
    }

    private OptionalLong derive(List<CaseInHand> batch) {
        if (batch.isEmpty()) {
            return OptionalLong.empty();
        }
        batch.forEach(CaseInHand::keepPosition);
        openDuties.replace(
                batch.stream().map(inHand -> inHand.caseFile().id()).toList(),
                batch.stream().flatMap(inHand -> OpenDuty.of(inHand).stream()).toList(),
                batch.stream()
                        .flatMap(inHand -> RunningPeriod.of(inHand).stream())
                        .toList());
        return OptionalLong.of(batch.get(batch.size() - 1).caseFile().id());
    }
}
