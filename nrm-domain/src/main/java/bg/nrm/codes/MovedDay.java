package bg.nrm.codes;

import bg.nrm.approval.Decision;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

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

    @Embedded
    private Decision decision;

    @Version
    private long version;

    protected MovedDay() {}

    public MovedDay(LocalDate day, Kind kind, String source, Decision decision) {
        this.day = day;
        this.kind = kind;
        this.source = source;
        this.decision = decision;
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

    /** Who entered it, who decided on it, and what came of it. It counts once it is approved. */
    public Decision decision() {
        return decision;
    }
}
