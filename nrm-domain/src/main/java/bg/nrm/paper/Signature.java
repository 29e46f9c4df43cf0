package bg.nrm.paper;

import bg.nrm.access.Actor;
import bg.nrm.protection.ProvenTable;
import bg.nrm.protection.SealBroken;
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
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** That somebody signed a version of a paper by hand, or would not. Of several the last counts. */
@Entity
@Table(name = "paper_signature")
public class Signature {

    /** What came of asking for it. */
    public enum Answer {
        SIGNED,
        /** The plan is an informal agreement: nobody has to sign it. */
        REFUSED,
        /** Cannot sign now: does not read, is ill. */
        UNABLE
    }

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
    private Answer answer;

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

    protected Signature() {}

    Signature(PaperVersion version, Signatory signatory, Signing signing, Actor actor, Instant now) {
        this.versionId = version.id();
        this.signatory = signatory;
        this.answer = signing.answers().get(signatory);
        this.signedAt = signing.signedAt().truncatedTo(ChronoUnit.MINUTES);
        this.documentId = signing.scan().orElse(null);
        this.recordedAt = now;
        this.recordedBy = actor.userId();
        this.bodyId = actor.organisationId();
        this.proof = ProvenTable.PAPER_SIGNATURE.proof(meaning());
    }

    private Object[] meaning() {
        return new Object[] {versionId, signatory, answer, signedAt, documentId, recordedAt, recordedBy, bodyId};
    }

    @PostLoad
    void requireProof() {
        if (!ProvenTable.PAPER_SIGNATURE.holds(proof, meaning())) {
            throw SealBroken.ofRow(ProvenTable.PAPER_SIGNATURE, id);
        }
    }

    long versionId() {
        return versionId;
    }

    public Signatory signatory() {
        return signatory;
    }

    public Answer answer() {
        return answer;
    }

    public Instant signedAt() {
        return signedAt;
    }

    /** The scan of the signed sheet, among the documents of the case. */
    public Optional<Long> documentId() {
        return Optional.ofNullable(documentId);
    }

    Instant recordedAt() {
        return recordedAt;
    }

    /** The body that recorded it. */
    public long bodyId() {
        return bodyId;
    }
}
