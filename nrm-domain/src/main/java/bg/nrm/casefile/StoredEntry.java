package bg.nrm.casefile;

import bg.nrm.access.Actor;
import bg.nrm.protection.ProvenTable;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** The row of an entry of a case's story. Never changed, never removed. */
@Entity
@Table(name = "story_entry")
class StoredEntry {

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

    protected StoredEntry() {}

    StoredEntry(long caseId, long leadingBody, int position, Telling telling, Actor actor, Instant now) {
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
        ProvenTable.STORY_ENTRY.require(id, proof, meaning());
    }

    long caseId() {
        return caseId;
    }

    StoryEntry entry() {
        return new StoryEntry(
                position,
                kind,
                Optional.ofNullable(step),
                Optional.ofNullable(code),
                Optional.ofNullable(agreed),
                happenedAt,
                recordedAt,
                Optional.ofNullable(recordedBy),
                bodyId,
                Optional.ofNullable(otherBodyId),
                Optional.ofNullable(until),
                details == null ? Details.NONE : Details.stored(details),
                Optional.ofNullable(note),
                false);
    }
}
