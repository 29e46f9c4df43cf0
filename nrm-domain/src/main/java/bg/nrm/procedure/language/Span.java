package bg.nrm.procedure.language;

/** So many hours, days, working days, months or years. Written into the procedure only where the law names the number. */
public record Span(int amount, Unit unit) implements Length {

    public Span {
        if (amount < 1 || !unit.isTime()) {
            throw new IllegalArgumentException("Not a span of time: " + amount + " " + unit);
        }
    }

    public TimeLimit from(Event start, Event... others) {
        return TimeLimit.of(this, start, others);
    }
}
