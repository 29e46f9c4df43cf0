package bg.nrm.procedure.language;

import java.time.Duration;

/** So many hours, days, working days, months or years. Written into the procedure only where the law names the number. */
public record Span(int amount, Unit unit) implements Length {

    public Span {
        if (amount < 1 || !unit.isTime()) {
            throw new IllegalArgumentException("Not a span of time: " + amount + " " + unit);
        }
    }

    @Override
    public Duration roughly() {
        return unit.times(amount);
    }

    public TimeLimit from(Event start, Event... others) {
        return TimeLimit.of(this, start, others);
    }
}
