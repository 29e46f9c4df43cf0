package bg.nrm.task;

import bg.nrm.access.Actor;
import bg.nrm.protection.SealedText;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Something a body wants to remember, perhaps in a case, perhaps until a day. */
@Entity
@Table(name = "task")
class Task {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "nrm_id")
    private long id;

    @Column(name = "case_id", updatable = false)
    private Long caseId;

    @Convert(converter = SealedText.class)
    @Column(name = "title_sealed", updatable = false)
    private String title;

    @Column(name = "due_on", updatable = false)
    private LocalDate dueOn;

    @Column(name = "organisation_id", updatable = false)
    private long organisationId;

    @Column(name = "assignee_id")
    private Long assigneeId;

    @Column(name = "done_at")
    private Instant doneAt;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "created_by", updatable = false)
    private long createdBy;

    @Column(name = "owner_id", updatable = false)
    private long ownerId;

    @Column(name = "retention_class")
    private String retentionClass;

    private boolean hold;

    @Version
    private long version;

    protected Task() {}

    Task(Optional<Long> caseId, String title, Optional<LocalDate> dueOn, Actor actor, Instant now) {
        this.caseId = caseId.orElse(null);
        this.title = title;
        this.dueOn = dueOn.orElse(null);
        this.organisationId = actor.organisationId();
        this.ownerId = actor.organisationId();
        this.createdAt = now;
        this.createdBy = actor.userId();
        this.retentionClass = "CASE";
    }

    public long id() {
        return id;
    }

    public Optional<Long> caseId() {
        return Optional.ofNullable(caseId);
    }

    public String title() {
        return title;
    }

    public Optional<LocalDate> dueOn() {
        return Optional.ofNullable(dueOn);
    }

    /** The body whose task it is. */
    public long organisationId() {
        return organisationId;
    }

    public Optional<Instant> doneAt() {
        return Optional.ofNullable(doneAt);
    }

    /** As lists show it. */
    OpenTask open() {
        return new OpenTask(id, title, dueOn());
    }

    /** Done once; done again changes nothing. */
    void done(Instant now) {
        doneAt = doneAt().orElse(now);
    }
}
