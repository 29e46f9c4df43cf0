package bg.nrm.reporting.figure;

import java.util.Collection;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** Everything that is certain about a count: it lies between two whole numbers, both included. */
public record Interval(int low, int high) implements Figure {

    /** Nothing is known; the upper bound is far above any count and far below overflow. */
    public static final Interval ANY = new Interval(0, 50_000_000);

    private static final long MOST = 1_000_000_000;

    /** The mark {@code <5} of UNODC's tables. They contain no zero at all, so the mark covers 0 to 4. */
    public static final Interval BELOW_FIVE = new Interval(0, 4);

    public Interval {
        if (low > high) {
            throw new IllegalArgumentException("The bounds are reversed: " + low + " > " + high);
        }
    }

    public static Interval exactly(int value) {
        return new Interval(value, value);
    }

    /** The sum of figures that lie within these bounds; beyond any count it grows no further, lest it overflow. */
    public static Interval sum(Collection<Interval> parts) {
        return new Interval(sum(parts, Interval::low), sum(parts, Interval::high));
    }

    /** What is left of the whole when the parts are taken away. */
    public Interval minus(Interval parts) {
        return new Interval(low - parts.high, high - parts.low);
    }

    /** What both allow; empty when they contradict each other. */
    public Optional<Interval> and(Interval other) {
        int from = Math.max(low, other.low);
        int to = Math.min(high, other.high);
        return from > to ? Optional.empty() : Optional.of(new Interval(from, to));
    }

    public boolean meets(Interval other) {
        return and(other).isPresent();
    }

    public boolean contains(int value) {
        return low <= value && value <= high;
    }

    /** Whether every value of this interval is greater than every value of the other. */
    public boolean exceeds(Interval other) {
        return low > other.high;
    }

    public boolean isExact() {
        return low == high;
    }

    @Override
    public Optional<Interval> bounds() {
        return Optional.of(this);
    }

    @Override
    public String sign() {
        if (isExact()) {
            return Integer.toString(low);
        }
        return equals(BELOW_FIVE) ? "<5" : low + "–" + high;
    }

    private static int sum(Collection<Interval> parts, ToIntFunction<Interval> bound) {
        return (int) Math.min(parts.stream().mapToLong(bound::applyAsInt).sum(), MOST);
    }
}
