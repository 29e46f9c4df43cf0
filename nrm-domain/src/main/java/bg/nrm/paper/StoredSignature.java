package bg.nrm.paper;

import bg.nrm.access.Actor;
import bg.nrm.protection.ProvenTable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** The row of a signature. */
@Entity
@Table(name = "paper_signature")
class StoredSignature {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "nrm_id")
    private long id;

    @Column(name = "version_id", updatable = false)
    private long versionId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Signatory signatory;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Signature.Answer answer;

    @Column(name = "signed_at", updatable = false)
    private Instant signedAt;

    @Column(name = "document_id", updatable = false)
    private Long documentId;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @Column(name = "recorded_by", updatable = false)
    private long recordedBy;

    @Column(name = "body_id", updatable = false)
    private long bodyId;

    /** That the register wrote who signed what. */
    @Column(updatable = false)
    private byte[] proof;

    protected StoredSignature() {}

    StoredSignature(PaperVersion version, Signature signature, Actor actor) {
        this.versionId = version.id();
        this.signatory = signature.signatory();
        this.answer = signature.answer();
        this.signedAt = signature.signedAt();
        this.documentId = signature.documentId().orElse(null);
        this.recordedAt = signature.recordedAt();
        this.recordedBy = actor.userId();
        this.bodyId = actor.organisationId();
        this.proof = ProvenTable.PAPER_SIGNATURE.proof(meaning());
    }

    private Object[] meaning() {
        return new Object[] {versionId, signatory, answer, signedAt, documentId, recordedAt, recordedBy, bodyId};
    }

    @PostLoad
    void requireProof() {
        ProvenTable.PAPER_SIGNATURE.require(id, proof, meaning());
    }

    long versionId() {
        return versionId;
    }

    Signature signature() {
        return new Signature(signatory, answer, signedAt, Optional.ofNullable(documentId), recordedAt);
    }
}
