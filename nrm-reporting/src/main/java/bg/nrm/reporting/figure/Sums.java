package bg.nrm.reporting.figure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Unknown counts, what is certain about each, and the sums that must hold between them ("margins add up"). Narrowing takes the
 * consequences of all sums; solving finds one set of counts that satisfies every one of them. Immutable.
 */
public final class Sums<V> {

    private record Sum<V>(V whole, List<V> parts) {}

    private final Map<V, Interval> known;
    private final List<Sum<V>> sums;

    private Sums(Map<V, Interval> known, List<Sum<V>> sums) {
        this.known = known;
        this.sums = sums;
    }

    public static <V> Sums<V> none() {
        return new Sums<>(Map.of(), List.of());
    }

    /** Adds the certainty that a count lies within bounds; empty when that contradicts what is already known of it. */
    public Optional<Sums<V>> where(V count, Interval bounds) {
        return known.getOrDefault(count, Interval.ANY).and(bounds).map(both -> {
            Map<V, Interval> more = new LinkedHashMap<>(known);
            more.put(count, both);
            return new Sums<>(more, sums);
        });
    }

    /** Adds the sum: the whole equals its parts together. */
    public Sums<V> whereSum(V whole, Collection<V> parts) {
        Map<V, Interval> more = new LinkedHashMap<>(known);
        more.putIfAbsent(whole, Interval.ANY);
        parts.forEach(part -> more.putIfAbsent(part, Interval.ANY));
        List<Sum<V>> all = new ArrayList<>(sums);
        all.add(new Sum<>(whole, List.copyOf(parts)));
        return new Sums<>(more, List.copyOf(all));
    }

    /** The tightest bounds that follow from each sum in turn; empty when the sums can't hold together. */
    public Optional<Map<V, Interval>> narrowed() {
        return narrowed(known);
    }

    /** Counts that satisfy every sum, as near to the wanted values as the sums allow; empty when there are none. */
    public Optional<Map<V, Integer>> solved(ToIntFunction<V> wanted) {
        return solved(known, wanted);
    }

    private Optional<Map<V, Integer>> solved(Map<V, Interval> bounds, ToIntFunction<V> wanted) {
        Optional<Map<V, Interval>> narrow = narrowed(bounds);
        if (narrow.isEmpty()) {
            return Optional.empty();
        }
        Optional<V> open = mostCertainOpen(narrow.get());
        if (open.isEmpty()) {
            return Optional.of(values(narrow.get()));
        }
        return tries(narrow.get().get(open.get()), wanted.applyAsInt(open.get()))
                .mapToObj(value -> solved(fixed(narrow.get(), open.get(), value), wanted))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static <V> Optional<V> mostCertainOpen(Map<V, Interval> bounds) {
        return bounds.entrySet().stream()
                .filter(entry -> !entry.getValue().isExact())
                .min(Comparator.comparingInt(
                        entry -> entry.getValue().high() - entry.getValue().low()))
                .map(Map.Entry::getKey);
    }

    /** The values of the interval, the wanted one first, then outwards. */
    private static IntStream tries(Interval interval, int wanted) {
        int start = Math.max(interval.low(), Math.min(interval.high(), wanted));
        int reach = Math.max(start - interval.low(), interval.high() - start);
        return IntStream.rangeClosed(0, reach)
                .flatMap(step -> step == 0 ? IntStream.of(start) : IntStream.of(start - step, start + step))
                .filter(interval::contains);
    }

    private static <V> Map<V, Interval> fixed(Map<V, Interval> bounds, V count, int value) {
        Map<V, Interval> copy = new LinkedHashMap<>(bounds);
        copy.put(count, Interval.exactly(value));
        return copy;
    }

    private static <V> Map<V, Integer> values(Map<V, Interval> bounds) {
        return bounds.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().low(), (one, other) -> one, LinkedHashMap::new));
    }

    private Optional<Map<V, Interval>> narrowed(Map<V, Interval> start) {
        Map<V, Interval> bounds = new LinkedHashMap<>(start);
        Map<V, Interval> before;
        do {
            before = new HashMap<>(bounds);
            for (Sum<V> sum : sums) {
                if (!narrow(sum, bounds)) {
                    return Optional.empty();
                }
            }
        } while (!before.equals(bounds));
        return Optional.of(bounds);
    }

    private static <V> boolean narrow(Sum<V> sum, Map<V, Interval> bounds) {
        Interval together = Interval.sum(sum.parts().stream().map(bounds::get).toList());
        Optional<Interval> whole = bounds.get(sum.whole()).and(together);
        if (whole.isEmpty()) {
            return false;
        }
        bounds.put(sum.whole(), whole.get());
        for (V part : sum.parts()) {
            Interval own = bounds.get(part);
            Interval others = new Interval(together.low() - own.low(), together.high() - own.high());
            Optional<Interval> left = own.and(whole.get().minus(others));
            if (left.isEmpty()) {
                return false;
            }
            bounds.put(part, left.get());
            together = Interval.sum(List.of(others, left.get()));
        }
        return true;
    }
}
