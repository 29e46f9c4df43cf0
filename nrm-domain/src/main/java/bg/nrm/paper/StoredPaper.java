package bg.nrm.paper;

import bg.nrm.access.Actor;
import bg.nrm.protection.ProvenTable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** The row of a paper; what stands in it lies in its versions. */
@Entity
@Table(name = "paper")
class StoredPaper {

    private static final String RETENTION_CLASS = "CASE";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "nrm_id")
    private long id;

    @Column(name = "case_id", updatable = false)
    private long caseId;

    @Column(updatable = false)
    private int number;

    @Column(updatable = false)
    private String form;

    private int versions;

    private boolean signed;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "owner_id", updatable = false)
    private long ownerId;

    @Column(name = "retention_class")
    private String retentionClass;

    private boolean hold;

    /** That the register wrote to which case it belongs. */
    @Column(updatable = false)
    private byte[] proof;

    @Version
    private long version;

    protected StoredPaper() {}

    StoredPaper(long caseId, int number, Form form, Actor actor, Instant now) {
        this.caseId = caseId;
        this.number = number;
        this.form = form.code();
        this.createdAt = now;
        this.ownerId = actor.organisationId();
        this.retentionClass = RETENTION_CLASS;
    }

    /** To be said once it has its number in the database. */
    void prove() {
        proof = ProvenTable.PAPER.proof(meaning());
    }

    private Object[] meaning() {
        return new Object[] {id, caseId, number, form, ownerId};
    }

    @PostLoad
    void requireProof() {
        ProvenTable.PAPER.require(id, proof, meaning());
    }

    long id() {
        return id;
    }

    int number() {
        return number;
    }

    Form form() {
        return Forms.withCode(form).orElseThrow();
    }

    void sign() {
        signed = true;
    }

    int nextVersion() {
        signed = false;
        versions++;
        return versions;
    }

    Paper paper() {
        return new Paper(id, number, form(), versions, signed, ownerId);
    }
}
