package bg.nrm.casefile;

import bg.nrm.procedure.language.StepId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One entry of a case's story: what happened when, and who recorded it when. Never changed, never removed.
 *
 * @param position its place in the story; the first has one
 * @param subject name of the step or the period it is about
 * @param code the consent, the circumstance or the reason, as the kind says
 * @param agreed the person's answer
 * @param recordedBy the user who wrote it; empty for what the register itself tells
 * @param bodyId the body for which it was written; for what the register tells, the body that leads the case
 * @param otherBodyId the body it concerns: a receiver, the recipient of a consent
 * @param isWithheld whether there is a note that is kept from whoever reads: see {@link Counselling}
 */
public record StoryEntry(
        int position,
        EntryKind kind,
        Optional<String> subject,
        Optional<String> code,
        Optional<Boolean> agreed,
        Instant happenedAt,
        Instant recordedAt,
        Optional<Long> recordedBy,
        long bodyId,
        Optional<Long> otherBodyId,
        Optional<LocalDate> until,
        Details details,
        Optional<String> note,
        boolean isWithheld) {

    public boolean isAbout(StepId id) {
        return subject.filter(id.name()::equals).isPresent();
    }

    /** Whether it tells that this step was taken. */
    public boolean tells(StepId id) {
        return kind == EntryKind.STEP_DONE && isAbout(id);
    }

    /** The same for somebody who may not read its note. */
    StoryEntry withheld() {
        return new StoryEntry(
                position,
                kind,
                subject,
                code,
                agreed,
                happenedAt,
                recordedAt,
                recordedBy,
                bodyId,
                otherBodyId,
                until,
                details,
                Optional.empty(),
                isWithheld || note.isPresent());
    }
}
