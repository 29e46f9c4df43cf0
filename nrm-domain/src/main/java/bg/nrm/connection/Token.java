package bg.nrm.connection;

import bg.nrm.access.UserAccount;
import bg.nrm.approval.Decision;
import bg.nrm.protection.ProvenTable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** The key of one connected system: for whom, since when, until when, and when it was last used. */
@Entity
@Table(name = "api_token")
class Token {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "nrm_id")
    private long id;

    @ManyToOne(fetch = FetchType.EAGER, optional = false)
    @JoinColumn(name = "user_id", updatable = false)
    private UserAccount account;

    @Column(updatable = false)
    private String label;

    @Column(name = "token_hash", updatable = false)
    private byte[] digest;

    @Column(name = "created_at", updatable = false)
    private Instant issuedAt;

    @Column(name = "created_by", updatable = false)
    private long issuedBy;

    @Column(name = "approved_by", updatable = false)
    private Long approvedBy;

    @Column(name = "expires_at", updatable = false)
    private Instant expiresAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    @Column(name = "last_used_on", insertable = false, updatable = false)
    private LocalDate lastUsedOn;

    private byte[] proof;

    @Version
    private long version;

    protected Token() {}

    /** Of whoever proposed it, and of the other who approved it. */
    Token(UserAccount account, TokenText text, Decision decision, Instant issuedAt, Instant expiresAt) {
        this.account = account;
        this.label = account.name();
        this.digest = text.digest();
        this.issuedBy = decision.proposedBy().orElseThrow();
        this.approvedBy = decision.decidedBy().orElseThrow();
        this.issuedAt = issuedAt;
        this.expiresAt = expiresAt;
        this.proof = ProvenTable.TOKEN.proof(meaning());
    }

    private Object[] meaning() {
        return new Object[] {account.id(), digest, issuedBy, issuedAt, expiresAt, revokedAt};
    }

    public long id() {
        return id;
    }

    /** The account of the system that shows it. */
    public UserAccount account() {
        return account;
    }

    public String label() {
        return label;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public Optional<Instant> revokedAt() {
        return Optional.ofNullable(revokedAt);
    }

    public Optional<LocalDate> lastUsedOn() {
        return Optional.ofNullable(lastUsedOn);
    }

    /** Whether it opens anything at this moment: alive, and issued by the register to an account of the register. */
    public boolean isValid(Instant now) {
        return revokedAt == null
                && now.isBefore(expiresAt)
                && account.isActive()
                && account.isProven()
                && ProvenTable.TOKEN.holds(proof, meaning());
    }

    /** Opens nothing any more. What is revoked stays revoked at its first moment. */
    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
            proof = ProvenTable.TOKEN.proof(meaning());
        }
    }
}
