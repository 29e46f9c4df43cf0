package bg.nrm.codes;

import bg.nrm.approval.Decision;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** A number that is configuration because no confirmed source gives it: since when, on what authority, how sure. */
@Entity
@Table(name = "parameter")
public class ParameterValue {

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

    @Embedded
    private Decision decision;

    @Version
    private long version;

    protected ParameterValue() {}

    public ParameterValue(
            String code, BigDecimal amount, String confidence, String source, LocalDate validFrom, Decision decision) {
        this.code = code;
        this.amount = amount;
        this.confidence = confidence;
        this.source = source;
        this.validFrom = validFrom;
        this.decision = decision;
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
        return decision.isApproved()
                && !day.isBefore(validFrom)
                && validTo().map(last -> !day.isAfter(last)).orElse(true);
    }

    /** Who set it, who decided on it, and what came of it. It counts once it is approved. */
    public Decision decision() {
        return decision;
    }

    void endOn(LocalDate day) {
        validTo = day;
    }
}
