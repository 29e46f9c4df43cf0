package bg.nrm.codes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a decision of the Council of Ministers makes of a day (Labour Code, art. 154, par. 3): on what authority, who entered it, who
 * approved it; nobody for one that the register came with. A decision is never changed; a later one on the same day takes its place.
 */
@Entity
@Table(name = "moved_day")
public class MovedDay {

    /** What becomes of the day. */
    public enum Kind {
        OFF,
        WORKING,
        /** What it is by law: an earlier decision no longer holds. */
        BY_LAW
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "nrm_id")
    private long id;

    @Column(name = "day_on", updatable = false)
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Kind kind;

    @Column(updatable = false)
    private String source;

    @Column(name = "set_by", updatable = false)
    private Long setBy;

    @Column(name = "set_at", updatable = false)
    private Instant setAt;

    @Column(name = "decided_by")
    private Long decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    private boolean approved;

    /** 0 while it waits for a second person, afterwards its own key: of one day only one proposal waits. */
    private long settled;

    @Version
    private long version;

    protected MovedDay() {}

    public MovedDay(LocalDate day, Kind kind, String source, long setBy, Instant setAt) {
        this.day = day;
        this.kind = kind;
        this.source = source;
        this.setBy = setBy;
        this.setAt = setAt;
    }

    public long id() {
        return id;
    }

    public LocalDate day() {
        return day;
    }

    public Kind kind() {
        return kind;
    }

    public String source() {
        return source;
    }

    /** Whoever entered it; empty for a day that the register came with. */
    public Optional<Long> setBy() {
        return Optional.ofNullable(setBy);
    }

    public Instant setAt() {
        return setAt;
    }

    /** Whether it waits for a second person. */
    public boolean isProposed() {
        return settled == 0;
    }

    public boolean isApproved() {
        return approved;
    }

    /** Whether it will never count; it stays to be seen. */
    public boolean isDeclined() {
        return !isProposed() && !approved;
    }

    /** Whoever approved or declined it. */
    public Optional<Long> decidedBy() {
        return Optional.ofNullable(decidedBy);
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    void decide(boolean yes, long by, Instant at) {
        approved = yes;
        decidedBy = by;
        decidedAt = at;
        settled = id;
    }
}
