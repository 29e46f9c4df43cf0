package bg.nrm.codes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** A number that is configuration because no confirmed source gives it: since when, on what authority, how sure. */
@Entity
@Table(name = "parameter")
public class Parameter {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "nrm_id")
    private long id;

    @Column(updatable = false)
    private String code;

    @Column(updatable = false)
    private BigDecimal amount;

    private String confidence;

    private String source;

    @Column(name = "valid_from", updatable = false)
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "set_by", updatable = false)
    private Long setBy;

    @Column(name = "set_at", updatable = false)
    private Instant setAt;

    @Column(name = "approved_by")
    private Long approvedBy;

    @Column(name = "approved_at")
    private Instant approvedAt;

    /** Its own key once it is declined, so that its day is free for another; otherwise 0. */
    private long declined;

    @Version
    private long version;

    protected Parameter() {}

    public Parameter(
            String code,
            BigDecimal amount,
            String confidence,
            String source,
            LocalDate validFrom,
            long setBy,
            Instant setAt) {
        this.code = code;
        this.amount = amount;
        this.confidence = confidence;
        this.source = source;
        this.validFrom = validFrom;
        this.setBy = setBy;
        this.setAt = setAt;
    }

    public long id() {
        return id;
    }

    public String code() {
        return code;
    }

    /** Without the zeros that the database adds behind the point. */
    public BigDecimal amount() {
        return new BigDecimal(amount.stripTrailingZeros().toPlainString());
    }

    /** The tag of the knowledge base: how sure the number is. */
    public String confidence() {
        return confidence;
    }

    public String source() {
        return source;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public Optional<LocalDate> validTo() {
        return Optional.ofNullable(validTo);
    }

    /** Whether it counts on a day: approved, begun and not followed by another. */
    public boolean isInForceOn(LocalDate day) {
        return isApproved()
                && !day.isBefore(validFrom)
                && validTo().map(last -> !day.isAfter(last)).orElse(true);
    }

    /** The user who set it; empty for the value the system came with. */
    public Optional<Long> setBy() {
        return Optional.ofNullable(setBy);
    }

    public Instant setAt() {
        return setAt;
    }

    /** Whether a second person has said yes; the values the system came with need nobody's word. */
    public boolean isApproved() {
        return setBy == null || approvedBy != null;
    }

    /** Whether it waits for a second person. */
    public boolean isProposed() {
        return !isApproved() && !isDeclined();
    }

    /** Whether it will never count; it stays to be seen. */
    public boolean isDeclined() {
        return declined != 0;
    }

    /** The second person. */
    public Optional<Long> approvedBy() {
        return Optional.ofNullable(approvedBy);
    }

    void approve(long by, Instant at) {
        approvedBy = by;
        approvedAt = at;
    }

    void decline() {
        declined = id;
    }

    void endOn(LocalDate day) {
        validTo = day;
    }
}
