package bg.nrm.casefile;

import bg.nrm.access.Actor;
import bg.nrm.procedure.language.StepId;
import bg.nrm.protection.ProvenTable;
import bg.nrm.protection.SealBroken;
import bg.nrm.protection.SealedText;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** One entry of a case's story: what happened when, and who recorded it when. Never changed, never removed. */
@Entity
@Table(name = "story_entry")
public class StoryEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "nrm_id")
    private long id;

    @Column(name = "case_id", updatable = false)
    private long caseId;

    @Column(updatable = false)
    private int position;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private EntryKind kind;

    @Column(updatable = false)
    private String step;

    @Column(updatable = false)
    private String code;

    @Column(updatable = false)
    private Boolean agreed;

    @Column(name = "happened_at", updatable = false)
    private Instant happenedAt;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @Column(name = "recorded_by", updatable = false)
    private Long recordedBy;

    @Column(name = "body_id", updatable = false)
    private long bodyId;

    @Column(name = "other_body_id", updatable = false)
    private Long otherBodyId;

    @Column(name = "until_on", updatable = false)
    private LocalDate until;

    @Column(updatable = false)
    private String details;

    @Convert(converter = SealedText.class)
    @Column(name = "note_sealed", updatable = false)
    private String note;

    /** That the register wrote it: a story that somebody else continued is not read. */
    @Column(updatable = false)
    private byte[] proof;

    /** The note is not for whoever reads now; the row stays as it is. */
    @Transient
    private boolean withheld;

    protected StoryEntry() {}

    StoryEntry(long caseId, long leadingBody, int position, Telling telling, Actor actor, Instant now) {
        Columns columns = telling.columns();
        this.caseId = caseId;
        this.position = position;
        this.kind = columns.kind();
        this.step = columns.subject().orElse(null);
        this.code = columns.code().orElse(null);
        this.agreed = columns.agreed().orElse(null);
        this.until = columns.until().orElse(null);
        this.happenedAt = columns.happenedAt();
        this.recordedAt = now;
        this.recordedBy = actor.isSystem() ? null : Long.valueOf(actor.userId());
        this.bodyId = actor.isSystem() ? leadingBody : actor.organisationId();
        this.otherBodyId = telling.otherBody().orElse(null);
        this.details = telling.details().isEmpty() ? null : telling.details().storable();
        this.note = telling.note().orElse(null);
        this.proof = ProvenTable.STORY_ENTRY.proof(meaning());
    }

    private Object[] meaning() {
        return new Object[] {
            caseId,
            position,
            kind,
            step,
            code,
            agreed,
            happenedAt,
            recordedAt,
            recordedBy,
            bodyId,
            otherBodyId,
            until,
            details
        };
    }

    @PostLoad
    void requireProof() {
        if (!ProvenTable.STORY_ENTRY.holds(proof, meaning())) {
            throw SealBroken.ofRow(ProvenTable.STORY_ENTRY, id);
        }
    }

    public long id() {
        return id;
    }

    long caseId() {
        return caseId;
    }

    public int position() {
        return position;
    }

    public EntryKind kind() {
        return kind;
    }

    /** Name of the step or the period it is about. */
    public Optional<String> subject() {
        return Optional.ofNullable(step);
    }

    public boolean isAbout(StepId id) {
        return id.name().equals(step);
    }

    /** Whether it tells that this step was taken. */
    public boolean tells(StepId id) {
        return kind == EntryKind.STEP_DONE && isAbout(id);
    }

    /** The consent, the circumstance or the reason, as the kind says. */
    public Optional<String> code() {
        return Optional.ofNullable(code);
    }

    /** The person's answer. */
    public Optional<Boolean> agreed() {
        return Optional.ofNullable(agreed);
    }

    public Instant happenedAt() {
        return happenedAt;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    /** The user who wrote it; empty for what the register itself tells. */
    public Optional<Long> recordedBy() {
        return Optional.ofNullable(recordedBy);
    }

    /** The body for which it was written; for what the register tells, the body that leads the case. */
    public long bodyId() {
        return bodyId;
    }

    /** The body it concerns: a receiver, the recipient of a consent. */
    public Optional<Long> otherBodyId() {
        return Optional.ofNullable(otherBodyId);
    }

    public Optional<LocalDate> until() {
        return Optional.ofNullable(until);
    }

    public Details details() {
        return details == null ? Details.NONE : Details.stored(details);
    }

    public Optional<String> note() {
        return Optional.ofNullable(note).filter(text -> !withheld);
    }

    /** Whether there is a note that is kept from whoever reads: see {@link Counselling}. */
    public boolean isWithheld() {
        return withheld && note != null;
    }

    void withhold() {
        withheld = true;
    }
}
