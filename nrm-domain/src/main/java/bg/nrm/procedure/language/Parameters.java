package bg.nrm.procedure.language;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * The values configured for the parameters; what is not configured has its proposed value.
 *
 * @param confirmed those whose value somebody has read in a source and confirmed; all others are unverified
 */
public record Parameters(Map<Parameter, BigDecimal> configured, Set<Parameter> confirmed) {

    public Parameters {
        configured = Map.copyOf(configured);
        confirmed = Set.copyOf(confirmed);
    }

    public static Parameters proposed() {
        return new Parameters(Map.of(), Set.of());
    }

    /** Whether the number is the law's own, or a setting that was confirmed. */
    public boolean isVerified(Length length) {
        return length.isStatutory() || length instanceof Parameter parameter && confirmed.contains(parameter);
    }

    public Parameters with(Parameter parameter, BigDecimal value) {
        Map<Parameter, BigDecimal> changed = new EnumMap<>(Parameter.class);
        changed.putAll(configured);
        changed.put(parameter, value);
        return new Parameters(changed, confirmed);
    }

    public BigDecimal value(Parameter parameter) {
        return configured.getOrDefault(parameter, parameter.proposed());
    }

    /** What a question of yes or no is set to. */
    public boolean isYes(Parameter question) {
        return value(question).signum() != 0;
    }

    /** The end of a limit or a right, counted as its length says, where its last day is a day off. */
    public Instant end(Instant counted, AtDayOff atDayOff, WorkingCalendar calendar) {
        return atDayOff == AtDayOff.MOVES && isYes(Parameter.PROCEDURAL_LIMITS_MOVE)
                ? calendar.onWorkingDay(counted)
                : counted;
    }

    /** How long that is, as configured. */
    public Span span(Length length) {
        return length instanceof Parameter parameter
                ? new Span(value(parameter).intValueExact(), parameter.unit())
                : (Span) length;
    }
}
