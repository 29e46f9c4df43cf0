package bg.nrm.procedure.language;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;

/** The values configured for the parameters; what is not configured has its proposed value. */
public record Parameters(Map<Parameter, BigDecimal> configured) {

    public Parameters {
        configured = Map.copyOf(configured);
    }

    public static Parameters proposed() {
        return new Parameters(Map.of());
    }

    public Parameters with(Parameter parameter, BigDecimal value) {
        Map<Parameter, BigDecimal> changed = new EnumMap<>(Parameter.class);
        changed.putAll(configured);
        changed.put(parameter, value);
        return new Parameters(changed);
    }

    public BigDecimal value(Parameter parameter) {
        return configured.getOrDefault(parameter, parameter.proposed());
    }

    /** How long that is, as configured. */
    public Span span(Length length) {
        return length instanceof Parameter parameter
                ? new Span(value(parameter).intValueExact(), parameter.unit())
                : (Span) length;
    }
}
