package bg.nrm.signal;

import bg.nrm.access.Actor;
import bg.nrm.protection.SealedText;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** One thing that happened to a signal after it was registered. Never changed and never removed. */
@Entity
@Table(name = "signal_entry")
public class SignalEntry {

    /** What happened. */
    public enum Kind {
        /** Something became known. */
        ADDED,
        /** Facts were put right; the code names the parts. */
        CHANGED,
        PERSON_ADDED,
        TAKEN_UP,
        /** The code is the outcome, the text the reason. */
        TRIAGED,
        /** Another body may know it now; the code is that of the body. */
        PASSED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "nrm_id")
    private long id;

    @Column(name = "signal_id")
    private long signalId;

    private int position;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String code;

    @Convert(converter = SealedText.class)
    @Column(name = "text_sealed")
    private String text;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private long recordedBy;

    @Column(name = "body_id")
    private long bodyId;

    protected SignalEntry() {}

    SignalEntry(long signalId, int position, Happening happening, Actor by, Instant now) {
        this.signalId = signalId;
        this.position = position;
        this.kind = happening.kind();
        this.code = happening.code();
        this.text = happening.text();
        this.recordedAt = now;
        this.recordedBy = by.userId();
        this.bodyId = by.organisationId();
    }

    /** What is to be entered; code and text may be empty. */
    record Happening(Kind kind, String code, String text) {}

    public Kind kind() {
        return kind;
    }

    /** Codes that say more, depending on the kind. */
    public Optional<String> code() {
        return Optional.ofNullable(code).filter(known -> !known.isEmpty());
    }

    public String text() {
        return text == null ? "" : text;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public long recordedBy() {
        return recordedBy;
    }

    public long bodyId() {
        return bodyId;
    }
}
