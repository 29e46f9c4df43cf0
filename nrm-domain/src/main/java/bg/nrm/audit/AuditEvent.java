package bg.nrm.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One act of one user, as an auditor sees it: ids and codes, never content.
 *
 * @param at when, UTC, microseconds
 * @param actor the user's number; empty for the system itself and for a failed log-in
 * @param body the body the user acted for
 * @param channel SCREEN, REST or SYSTEM
 * @param action code of the act
 * @param objectType kind of the record it was about
 * @param objectId id of that record
 * @param caseId the case the record belongs to
 * @param basis code of the ground on which it was allowed
 * @param outcome whether the act took place
 * @param detail further codes and counts, no content
 * @param request ties the events of one request together
 */
public record AuditEvent(
        Instant at,
        OptionalLong actor,
        OptionalLong body,
        String channel,
        String action,
        Optional<String> objectType,
        OptionalLong objectId,
        OptionalLong caseId,
        Optional<String> basis,
        Outcome outcome,
        Optional<String> detail,
        Optional<String> request) {

    /** The act of the log itself that explains why its time goes back. */
    static final String CLOCK_SET_BACK = "CLOCK_SET_BACK";

    /** Something the register itself did. */
    public static AuditEvent ofRegister(Instant at, String action, Outcome outcome, Optional<String> detail) {
        return new AuditEvent(
                at,
                OptionalLong.empty(),
                OptionalLong.empty(),
                "SYSTEM",
                action,
                Optional.empty(),
                OptionalLong.empty(),
                OptionalLong.empty(),
                Optional.empty(),
                outcome,
                detail,
                Optional.empty());
    }

    /** Something the register itself came upon in a case. */
    public static AuditEvent ofRegister(
            Instant at, String action, Outcome outcome, Optional<String> detail, long caseId) {
        return new AuditEvent(
                at,
                OptionalLong.empty(),
                OptionalLong.empty(),
                "SYSTEM",
                action,
                Optional.of("CASE"),
                OptionalLong.of(caseId),
                OptionalLong.of(caseId),
                Optional.empty(),
                outcome,
                detail,
                Optional.empty());
    }

    /** The same event at another moment. */
    AuditEvent at(Instant moment) {
        return new AuditEvent(
                moment, actor, body, channel, action, objectType, objectId, caseId, basis, outcome, detail, request);
    }

    /** Whether the act took place. */
    public enum Outcome {
        DONE,
        /** Whoever asked may not, or the procedure does not allow it now. */
        REFUSED,
        /** What was typed could not be kept, or somebody else was faster: nothing changed. */
        NOT_DONE
    }
}
