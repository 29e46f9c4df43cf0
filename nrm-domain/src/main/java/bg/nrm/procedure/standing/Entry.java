package bg.nrm.procedure.standing;

import bg.nrm.procedure.language.Circumstance;
import bg.nrm.procedure.language.Consent;
import bg.nrm.procedure.language.DeviationReason;
import bg.nrm.procedure.language.Document;
import bg.nrm.procedure.language.PeriodId;
import bg.nrm.procedure.language.StepId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * One thing told in the story of a case. It happened at one time and was recorded at another, often later; the procedure counts
 * from when it happened.
 */
public sealed interface Entry {

    Instant happenedAt();

    Instant recordedAt();

    record StepDone(StepId step, Set<Document> documents, Instant happenedAt, Instant recordedAt) implements Entry {

        public StepDone {
            documents = Set.copyOf(documents);
        }
    }

    /** The person's answer; without a recipient it is meant for all. Withdrawal is a new answer. */
    record ConsentAnswered(
            Consent consent, Optional<String> recipient, boolean agreed, Instant happenedAt, Instant recordedAt)
            implements Entry {}

    record CircumstanceFound(Circumstance circumstance, Instant happenedAt, Instant recordedAt) implements Entry {}

    record CircumstanceEnded(Circumstance circumstance, Instant happenedAt, Instant recordedAt) implements Entry {}

    /** A contact of the person with an institution or organisation of the mechanism. */
    record ContactHappened(Instant happenedAt, Instant recordedAt) implements Entry {}

    /** A step taken although the procedure forbids it, because a life was at risk. The words of the reason may lie elsewhere. */
    record DeviationRecorded(
            StepId step, DeviationReason reason, Optional<String> words, Instant happenedAt, Instant recordedAt)
            implements Entry {}

    /** The time of a begun step stops running. */
    record Suspended(
            StepId step,
            Ground ground,
            Optional<String> basis,
            LocalDate reviewOn,
            Instant happenedAt,
            Instant recordedAt)
            implements Entry {}

    /** A measure put off because harm is feared (principle 4). */
    record Postponed(
            StepId step,
            Ground ground,
            Optional<String> basis,
            LocalDate reviewOn,
            Instant happenedAt,
            Instant recordedAt)
            implements Entry {}

    /** What was suspended or postponed goes on. */
    record Resumed(StepId step, Instant happenedAt, Instant recordedAt) implements Entry {}

    /** The step's limit is moved to the end of another day. */
    record Extended(
            StepId step, LocalDate until, Ground ground, Optional<String> basis, Instant happenedAt, Instant recordedAt)
            implements Entry {}

    /** A period ended before its time, for a reason the other entries do not tell. */
    record PeriodEnded(PeriodId period, PeriodEnd reason, Instant happenedAt, Instant recordedAt) implements Entry {}

    record PeriodExtended(
            PeriodId period,
            LocalDate until,
            Ground ground,
            Optional<String> basis,
            Instant happenedAt,
            Instant recordedAt)
            implements Entry {}

    record CaseClosed(ClosingReason reason, Instant happenedAt, Instant recordedAt) implements Entry {}

    record CaseReopened(ReopeningReason reason, Instant happenedAt, Instant recordedAt) implements Entry {}
}
