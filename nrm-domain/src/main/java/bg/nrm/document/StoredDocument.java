package bg.nrm.document;

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
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;

/** The row of a document of a case; its content lies apart. Never changed: a new version is a new document. */
@Entity
@Table(name = "document")
class StoredDocument {

    private static final String RETENTION_CLASS = "CASE";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "nrm_id")
    private long id;

    @Column(name = "case_id", updatable = false)
    private long caseId;

    @Column(updatable = false)
    private String step;

    @Column(updatable = false)
    private String kind;

    @Convert(converter = SealedText.class)
    @Column(name = "name_sealed", updatable = false)
    private String name;

    @Column(name = "media_type", updatable = false)
    private String mediaType;

    @Column(updatable = false)
    private long size;

    @Column(updatable = false)
    private byte[] digest;

    @Enumerated(EnumType.STRING)
    private Visibility visibility;

    @Column(name = "added_at", updatable = false)
    private Instant addedAt;

    @Column(name = "added_by", updatable = false)
    private long addedBy;

    @Column(name = "owner_id", updatable = false)
    private long ownerId;

    @Column(name = "retention_class")
    private String retentionClass;

    private boolean hold;

    /** That the register wrote to which case it belongs and who may open it. */
    @Column(updatable = false)
    private byte[] proof;

    @Version
    private long version;

    protected StoredDocument() {}

    StoredDocument(long caseId, NewDocument added, FileKind fileKind, byte[] digest, Actor actor, Instant now) {
        this.caseId = caseId;
        this.step = added.step().orElse(null);
        this.kind = added.kind();
        this.name = new FileName(added.name()).text();
        this.mediaType = fileKind.mediaType();
        this.size = added.content().size();
        this.digest = digest.clone();
        this.visibility = added.visibility();
        this.addedAt = now;
        this.addedBy = actor.userId();
        this.ownerId = actor.organisationId();
        this.retentionClass = RETENTION_CLASS;
    }

    /** To be said once it has its number. */
    void prove() {
        proof = ProvenTable.DOCUMENT.proof(meaning());
    }

    private Object[] meaning() {
        return new Object[] {id, caseId, visibility, ownerId, digest};
    }

    @PostLoad
    void requireProof() {
        ProvenTable.DOCUMENT.require(id, proof, meaning());
    }

    long id() {
        return id;
    }

    long caseId() {
        return caseId;
    }

    /** As it was called, with an ending that fits its content: by the ending a program decides what to do with it. */
    String name() {
        return FileKind.ofMediaType(mediaType).map(found -> found.fitting(name)).orElse(name);
    }

    String mediaType() {
        return mediaType;
    }

    long size() {
        return size;
    }

    byte[] digest() {
        return digest.clone();
    }

    /** Whether this user's body may open it, given that it may know the case. */
    boolean isOpenTo(Actor actor) {
        return visibility == Visibility.CASE_TEAM || ownerId == actor.organisationId();
    }

    /** As the lists of a case show it to this user. */
    CaseDocument shownTo(Actor actor) {
        return new CaseDocument(
                id,
                kind,
                Optional.of(name()).filter(called -> isOpenTo(actor)),
                mediaType,
                visibility,
                addedAt,
                ownerId);
    }
}
