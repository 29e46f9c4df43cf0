package bg.nrm.feed;

import bg.nrm.protection.ProvenTable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** The address at which a user's calendar reads their limits: since when, and when it was last read. */
@Entity
@Table(name = "feed_address")
class FeedAddress {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "nrm_id")
    private long id;

    @Column(name = "user_id", updatable = false)
    private long userId;

    @Column(name = "secret_hash", updatable = false)
    private byte[] digest;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    @Column(name = "last_used_on", insertable = false, updatable = false)
    private LocalDate lastUsedOn;

    private byte[] proof;

    @Version
    private long version;

    protected FeedAddress() {}

    FeedAddress(long userId, FeedSecret secret, Instant createdAt) {
        this.userId = userId;
        this.digest = secret.digest();
        this.createdAt = createdAt;
        this.proof = ProvenTable.FEED_ADDRESS.proof(meaning());
    }

    private Object[] meaning() {
        return new Object[] {userId, digest, createdAt, revokedAt};
    }

    /** Whether the register gave it out. */
    boolean isProven() {
        return ProvenTable.FEED_ADDRESS.holds(proof, meaning());
    }

    public long id() {
        return id;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** Empty as long as no calendar has read it. */
    public Optional<LocalDate> lastUsedOn() {
        return Optional.ofNullable(lastUsedOn);
    }

    KeptFeed kept() {
        return new KeptFeed(createdAt, lastUsedOn());
    }

    long userId() {
        return userId;
    }

    void revoke(Instant now) {
        revokedAt = now;
        proof = ProvenTable.FEED_ADDRESS.proof(meaning());
    }
}
