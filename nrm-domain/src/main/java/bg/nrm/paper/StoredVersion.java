package bg.nrm.paper;

import bg.nrm.access.Actor;
import bg.nrm.protection.SealedText;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The row of a version of a paper. Never changed, never removed. */
@Entity
@Table(name = "paper_version")
class StoredVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "nrm_id")
    private long id;

    @Column(name = "paper_id", updatable = false)
    private long paperId;

    @Column(updatable = false)
    private int number;

    @Column(updatable = false)
    private int position;

    @Column(name = "happened_at", updatable = false)
    private Instant happenedAt;

    @Convert(converter = SealedText.class)
    @Column(name = "content_sealed", updatable = false)
    private String content;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @Column(name = "recorded_by", updatable = false)
    private long recordedBy;

    @Column(name = "body_id", updatable = false)
    private long bodyId;

    protected StoredVersion() {}

    StoredVersion(StoredPaper paper, int position, Instant happenedAt, Content content, Actor actor, Instant now) {
        this.paperId = paper.id();
        this.number = paper.nextVersion();
        this.position = position;
        this.happenedAt = happenedAt;
        this.content = content.json();
        this.recordedAt = now;
        this.recordedBy = actor.userId();
        this.bodyId = actor.organisationId();
    }

    PaperVersion version() {
        return new PaperVersion(id, number, position, happenedAt, Content.of(content), recordedAt, recordedBy, bodyId);
    }
}
