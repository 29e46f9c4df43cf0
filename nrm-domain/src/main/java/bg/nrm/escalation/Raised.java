package bg.nrm.escalation;

import java.time.Instant;

/**
 * A missed limit told to somebody, now.
 *
 * @param reachedAt when the level was reached; well before now if the register could not tell then
 * @param passedOver whether a higher level was reached before this one was told
 */
record Raised(
        MissedLimit limit,
        EscalationLevel level,
        Recipient recipient,
        Instant reachedAt,
        Instant at,
        boolean passedOver) {

    /** For the audit: codes only. */
    String detail() {
        return "%s %s to=%d due=%s%s%s"
                .formatted(
                        limit.step(),
                        level,
                        recipient.bodyId(),
                        limit.due(),
                        passedOver ? " passed-over" : "",
                        recipient.localUnknown() ? " local-unknown" : "");
    }
}
