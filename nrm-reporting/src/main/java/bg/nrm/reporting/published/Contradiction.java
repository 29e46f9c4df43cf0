package bg.nrm.reporting.published;

import bg.nrm.reporting.figure.Interval;
import java.util.List;

/** A place where the published figures contradict themselves: the rule, the whole, and the parts that do not agree with it. */
public record Contradiction(ConsistencyRule rule, Gravity gravity, StatedFigure whole, List<StatedFigure> parts) {

    public Contradiction {
        parts = List.copyOf(parts);
    }

    public int year() {
        return whole.cell().table().year();
    }

    public Indicator indicator() {
        return whole.cell().table().indicator();
    }

    /** What the parts give when added. */
    public Interval together() {
        return Interval.sum(parts.stream().map(StatedFigure::certain).toList());
    }

    /** By how much the parts and the whole differ, without sign. */
    public Interval difference() {
        Interval surplus = together().minus(whole.certain());
        return surplus.low() > 0 ? surplus : new Interval(-surplus.high(), -surplus.low());
    }
}
