package bg.nrm.consent;

import bg.nrm.access.Actor;
import bg.nrm.procedure.language.Consent;
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
import java.util.List;
import java.util.Optional;

/** The row of an answer to a question for a consent. Never changed, never removed. */
@Entity
@Table(name = "consent")
class StoredConsent {

    private static final String TEXT_VERSION = "1";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "nrm_id")
    private long id;

    @Column(name = "case_id", updatable = false)
    private long caseId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Consent purpose;

    @Column(name = "recipient_id", updatable = false)
    private Long recipientId;

    @Column(updatable = false)
    private String fields;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Answer answer;

    @Column(name = "answered_at", updatable = false)
    private Instant answeredAt;

    @Column(updatable = false)
    private String way;

    @Column(updatable = false)
    private String language;

    @Column(updatable = false)
    private boolean interpreter;

    @Column(name = "valid_until", updatable = false)
    private LocalDate validUntil;

    @Column(name = "text_version", updatable = false)
    private String textVersion;

    @Convert(converter = SealedText.class)
    @Column(name = "note_sealed", updatable = false)
    private String note;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @Column(name = "recorded_by", updatable = false)
    private long recordedBy;

    @Column(name = "owner_id", updatable = false)
    private long ownerId;

    @Column(name = "retention_class")
    private String retentionClass;

    private boolean hold;

    /** That the register wrote it: an answer that somebody else put there is not read. */
    @Column(updatable = false)
    private byte[] proof;

    protected StoredConsent() {}

    StoredConsent(long caseId, AskedConsent asked, Actor actor, Instant now) {
        this.caseId = caseId;
        this.purpose = asked.purpose();
        this.recipientId = asked.recipient().orElse(null);
        this.fields = asked.fields().isEmpty() ? null : String.join(",", asked.fields());
        this.answer = asked.answer();
        this.answeredAt = asked.answeredAt();
        this.way = asked.way();
        this.language = asked.language().orElse(null);
        this.interpreter = asked.interpreter();
        this.validUntil = asked.validUntil().orElse(null);
        this.textVersion = TEXT_VERSION;
        this.note = asked.note().orElse(null);
        this.recordedAt = now;
        this.recordedBy = actor.userId();
        this.ownerId = actor.organisationId();
        this.retentionClass = "CASE";
        this.proof = ProvenTable.CONSENT.proof(meaning());
    }

    private Object[] meaning() {
        return new Object[] {
            caseId, purpose, recipientId, fields, answer, answeredAt, way, validUntil, recordedAt, recordedBy, ownerId
        };
    }

    @PostLoad
    void requireProof() {
        ProvenTable.CONSENT.require(id, proof, meaning());
    }

    ConsentAnswer answer() {
        return new ConsentAnswer(
                purpose,
                Optional.ofNullable(recipientId),
                fields == null ? List.of() : List.of(fields.split(",")),
                answer,
                answeredAt,
                way,
                Optional.ofNullable(language),
                interpreter,
                Optional.ofNullable(validUntil),
                Optional.ofNullable(note),
                recordedAt,
                recordedBy);
    }
}
