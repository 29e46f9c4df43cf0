package bg.nrm.administration;

import bg.nrm.access.UserAccount;
import bg.nrm.codes.Parameter;
import bg.nrm.procedure.language.Confidence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A parameter of the rules with all the values it has had and will have.
 *
 * @param values the latest first; none when only the rules' own proposal has ever held
 */
public record ParameterHistory(bg.nrm.procedure.language.Parameter parameter, List<Value> values, LocalDate today) {

    /** A configured value, who set it and who approved it; nobody for one that the register came with. */
    public record Value(Parameter configured, Optional<UserAccount> setter, Optional<UserAccount> approver) {}

    public ParameterHistory {
        values = List.copyOf(values);
    }

    /** What counts today. */
    public BigDecimal amount() {
        return inForce().map(Parameter::amount).orElseGet(parameter::proposed);
    }

    /** How surely today's value is known; a proposal of this register is never a confirmed one. */
    public Confidence confidence() {
        return inForce().map(value -> Confidence.valueOf(value.confidence())).orElseGet(parameter::confidence);
    }

    public boolean isConfirmed() {
        return confidence() == Confidence.CONFIRMED;
    }

    /** The configured value that counts today. */
    public Optional<Parameter> inForce() {
        return values.stream()
                .map(Value::configured)
                .filter(value -> value.isInForceOn(today))
                .findFirst();
    }

    /** The value that waits for a second administrator. */
    public Optional<Value> proposed() {
        return values.stream().filter(value -> value.configured().isProposed()).findFirst();
    }

    /** Key of the latest value, by which a second administrator notices the first; 0 when there is none. */
    public long latest() {
        return values.stream().findFirst().map(value -> value.configured().id()).orElse(0L);
    }
}
