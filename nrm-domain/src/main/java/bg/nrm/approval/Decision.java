package bg.nrm.approval;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;

/**
 * Who proposed something and when, until when another person may approve it, and what came of it. Never approved by whoever proposed
 * it. What is settled stays settled; it is proposed anew.
 */
@Embeddable
public class Decision {

    @Column(name = "set_by", updatable = false)
    private Long by;

    @Column(name = "set_at", updatable = false)
    private Instant at;

    @Column(name = "ends_at")
    private Instant until;

    @Column(name = "decided_by")
    private Long decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    private boolean approved;

    private long settled;

    protected Decision() {}

    private Decision(long by, Instant at, Instant until) {
        this.by = by;
        this.at = at;
        this.until = until;
    }

    /** It waits for a second person. */
    public static Decision proposed(long by, Instant at, Instant until) {
        return new Decision(by, at, until);
    }

    /** Where it stands. */
    public enum Standing {
        /** Nobody has decided yet. */
        WAITING,
        APPROVED,
        /** Somebody else said no. */
        DECLINED,
        /** Whoever proposed it took it back. */
        WITHDRAWN,
        /** Nobody approved it in time. */
        EXPIRED
    }

    /** Why somebody cannot approve it. */
    public enum Hindrance {
        /** They proposed it themselves. */
        OWN,
        /** Its time is over. */
        LATE,
        /** It is settled already. */
        SETTLED
    }

    public Standing standing() {
        if (by == null || approved) {
            return Standing.APPROVED;
        }
        if (settled == 0) {
            return Standing.WAITING;
        }
        if (decidedBy == null && until != null) {
            return Standing.EXPIRED;
        }
        return by.equals(decidedBy) ? Standing.WITHDRAWN : Standing.DECLINED;
    }

    public boolean isWaiting() {
        return standing() == Standing.WAITING;
    }

    public boolean isApproved() {
        return standing() == Standing.APPROVED;
    }

    /** The user who proposed it; empty for what the register came with. */
    public Optional<Long> proposedBy() {
        return Optional.ofNullable(by);
    }

    public Instant proposedAt() {
        return at;
    }

    /** Until when it may be approved; afterwards, until when its fruit may be fetched. */
    public Optional<Instant> until() {
        return Optional.ofNullable(until);
    }

    /** Whoever approved, declined or withdrew it. */
    public Optional<Long> decidedBy() {
        return Optional.ofNullable(decidedBy);
    }

    /** 0 while it waits, afterwards the key of what was proposed. */
    public long settled() {
        return settled;
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    public boolean isBy(long user) {
        return by != null && by == user;
    }

    /** Whether its time is over. */
    public boolean isOver(Instant now) {
        return until != null && !now.isBefore(until);
    }

    /** Why this user cannot approve it now; empty when they can. */
    public Optional<Hindrance> against(long user, Instant now) {
        if (!isWaiting()) {
            return Optional.of(Hindrance.SETTLED);
        }
        if (isBy(user)) {
            return Optional.of(Hindrance.OWN);
        }
        return isOver(now) ? Optional.of(Hindrance.LATE) : Optional.empty();
    }

    /**
     * The second person says yes.
     *
     * @param key of what was proposed
     */
    public void approve(long key, long user, Instant now) {
        against(user, now).ifPresent(hindrance -> {
            throw new IllegalStateException("Cannot be approved: " + hindrance);
        });
        settle(key, user, now);
        approved = true;
    }

    /** The only administrator there is does alone what nobody could approve. Who calls this has made sure that it is so. */
    public void approveAlone(long key, Instant now) {
        settle(key, by, now);
        approved = true;
    }

    /** From its approval on there is as much time again to fetch what it gave. */
    public void lastUntil(Instant moment) {
        until = moment;
    }

    /** Somebody else says no, or whoever proposed it takes it back. */
    public void decline(long key, long user, Instant now) {
        settle(key, user, now);
    }

    /** Nobody has approved it in time. */
    public void expire(long key, Instant now) {
        if (!isOver(now)) {
            throw new IllegalStateException("There is time left");
        }
        settle(key, null, now);
    }

    private void settle(long key, Long user, Instant now) {
        if (!isWaiting()) {
            throw new IllegalStateException("It is settled already");
        }
        settled = key;
        decidedBy = user;
        decidedAt = now;
    }
}
