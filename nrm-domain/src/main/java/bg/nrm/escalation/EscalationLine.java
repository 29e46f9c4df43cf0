package bg.nrm.escalation;

import bg.nrm.casefile.CaseReference;
import bg.nrm.procedure.language.StepId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A missed limit as it is told: which step of which case, since when it is late, who leads the case. No more: whoever is told need not
 * be somebody who may know the case.
 *
 * @param reachedAt when this level was reached
 * @param raisedAt when it was told
 * @param passedOver whether a higher level was told at the same time
 * @param localUnknown whether it came here because no local commission is known to be competent
 * @param seer number of whoever saw it first
 * @param leadingId the body that leads the case now
 * @param known whether the reader's body may know the case
 */
public record EscalationLine(
        long id,
        EscalationLevel level,
        StepId step,
        Instant due,
        Instant reachedAt,
        Instant raisedAt,
        boolean passedOver,
        boolean localUnknown,
        Optional<Instant> seenAt,
        Optional<Integer> seer,
        CaseReference reference,
        long leadingId,
        boolean known) {

    private static final Duration AT_ONCE = Duration.ofMinutes(10);

    /** Whether it was told well after its moment: the register did not run then, or learned of it only later. */
    public boolean isBelated() {
        return Duration.between(reachedAt, raisedAt).compareTo(AT_ONCE) > 0;
    }

    public EscalationKey key() {
        return new EscalationKey(due, id);
    }
}
