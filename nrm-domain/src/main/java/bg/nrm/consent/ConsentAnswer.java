package bg.nrm.consent;

import bg.nrm.access.Actor;
import bg.nrm.procedure.language.Consent;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One answer of the person, for ever: a later answer does not change it. */
@Entity
@Table(name = "consent")
public class ConsentAnswer {

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

    protected ConsentAnswer() {}

    ConsentAnswer(long caseId, AskedConsent asked, Actor actor, Instant now) {
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
        if (!ProvenTable.CONSENT.holds(proof, meaning())) {
            throw SealBroken.ofRow(ProvenTable.CONSENT, id);
        }
    }

    public long id() {
        return id;
    }

    public Consent purpose() {
        return purpose;
    }

    /** The body it is meant for; empty for all. */
    public Optional<Long> recipientId() {
        return Optional.ofNullable(recipientId);
    }

    /** Codes of the list SHARED_DATA. */
    public List<String> fields() {
        return fields == null ? List.of() : List.of(fields.split(","));
    }

    public Answer answer() {
        return answer;
    }

    public Instant answeredAt() {
        return answeredAt;
    }

    /** Code of the list CONSENT_WAY. */
    public String way() {
        return way;
    }

    public Optional<String> language() {
        return Optional.ofNullable(language);
    }

    public boolean isInterpreted() {
        return interpreter;
    }

    public Optional<LocalDate> validUntil() {
        return Optional.ofNullable(validUntil);
    }

    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public long recordedBy() {
        return recordedBy;
    }

    /** Whether a yes may be relied on, on a day, as long as no later answer says otherwise. */
    public boolean isGivenOn(LocalDate day) {
        return answer == Answer.GIVEN
                && validUntil().map(last -> !day.isAfter(last)).orElse(true);
    }
}
