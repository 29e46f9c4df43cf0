package bg.nrm.administration;

import bg.nrm.access.NamedUser;
import bg.nrm.codes.ParameterValue;
import bg.nrm.procedure.language.Confidence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A parameter of the rules with all the values it has had and will have.
 *
 * @param values the latest first; none when only the rules' own proposal has ever held
 */
public record ParameterHistory(bg.nrm.procedure.language.Parameter parameter, List<Value> values, LocalDate today) {

    /** A configured value: since when and until when it counts, on what ground, and who decided on it. */
    public record Value(
            long id,
            BigDecimal amount,
            Confidence confidence,
            String source,
            LocalDate validFrom,
            Optional<LocalDate> validTo,
            Decided decided) {

        static Value of(ParameterValue configured, Map<Long, NamedUser> names, long asking) {
            return new Value(
                    configured.id(),
                    configured.amount(),
                    Confidence.valueOf(configured.confidence()),
                    configured.source(),
                    configured.validFrom(),
                    configured.validTo(),
                    Decided.of(configured.decision(), names, asking));
        }

        private boolean isInForceOn(LocalDate day) {
            return decided.isApproved()
                    && !day.isBefore(validFrom)
                    && validTo.map(last -> !day.isAfter(last)).orElse(true);
        }
    }

    public ParameterHistory {
        values = List.copyOf(values);
    }

    /** What counts today. */
    public BigDecimal amount() {
        return inForce().map(Value::amount).orElseGet(parameter::proposed);
    }

    /** How surely today's value is known; a proposal of this register is never a confirmed one. */
    public Confidence confidence() {
        return inForce().map(Value::confidence).orElseGet(parameter::confidence);
    }

    public boolean isConfirmed() {
        return confidence() == Confidence.CONFIRMED;
    }

    /** The configured value that counts today. */
    public Optional<Value> inForce() {
        return values.stream().filter(value -> value.isInForceOn(today)).findFirst();
    }

    /** The value that waits for a second administrator. */
    public Optional<Value> proposed() {
        return values.stream().filter(value -> value.decided().isWaiting()).findFirst();
    }

    /** Key of the latest value, by which a second administrator notices the first; 0 when there is none. */
    public long latest() {
        return values.stream().findFirst().map(Value::id).orElse(0L);
    }
}
