package bg.nrm.reporting.figure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * Unknown counts, what is certain about each, and the sums that must hold between them ("margins add up"). Narrowing takes the
 * consequences of all sums; solving finds one set of counts that satisfies every one of them. Immutable.
 */
public final class Sums<V> {

    private static final int PASSES = 1_000;

    private final Map<V, Integer> counts;
    private final Map<V, Interval> known;
    private final List<int[]> sums;

    private Sums(Map<V, Integer> counts, Map<V, Interval> known, List<int[]> sums) {
        this.counts = counts;
        this.known = known;
        this.sums = sums;
    }

    public static <V> Sums<V> none() {
        return new Sums<>(Map.of(), Map.of(), List.of());
    }

    /** Adds the certainty that a count lies within bounds; empty when that contradicts what is already known of it. */
    public Optional<Sums<V>> where(V count, Interval bounds) {
        return known.getOrDefault(count, Interval.ANY).and(bounds).map(both -> {
            Map<V, Interval> more = new LinkedHashMap<>(known);
            more.put(count, both);
            return new Sums<>(numbered(List.of(count)), more, sums);
        });
    }

    /** Adds the sum: the whole equals its parts together. */
    public Sums<V> whereSum(V whole, Collection<V> parts) {
        List<V> terms = new ArrayList<>();
        terms.add(whole);
        terms.addAll(parts);
        Map<V, Integer> more = numbered(terms);
        List<int[]> all = new ArrayList<>(sums);
        all.add(terms.stream().mapToInt(more::get).toArray());
        return new Sums<>(more, known, List.copyOf(all));
    }

    /**
     * The tightest bounds that follow from each sum in turn; empty when the sums can't hold together. Bounds that creep on and on
     * are those of counts nobody has said anything about, in sums that can't hold together either.
     */
    public Optional<Map<V, Interval>> narrowed() {
        Bounds bounds = bounds();
        return bounds.narrow(sums, PASSES) ? Optional.of(named(bounds::of)) : Optional.empty();
    }

    /** Counts that satisfy every sum, as near to the wanted values as the sums allow; empty when there are none. */
    public Optional<Map<V, Integer>> solved(ToIntFunction<V> wanted) {
        List<V> names = List.copyOf(counts.keySet());
        return solved(bounds(), count -> wanted.applyAsInt(names.get(count))).map(bounds -> named(bounds::low));
    }

    private Optional<Bounds> solved(Bounds bounds, ToIntFunction<Integer> wanted) {
        if (!bounds.narrow(sums, Integer.MAX_VALUE)) {
            return Optional.empty();
        }
        OptionalInt open = bounds.leastOpen();
        if (open.isEmpty()) {
            return Optional.of(bounds);
        }
        int count = open.getAsInt();
        return tries(bounds.of(count), wanted.applyAsInt(count))
                .mapToObj(value -> {
                    Bounds tried = bounds.copy();
                    tried.set(count, Interval.exactly(value));
                    return solved(tried, wanted);
                })
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The values of the interval, the wanted one first, then outwards. */
    private static IntStream tries(Interval interval, int wanted) {
        int start = Math.max(interval.low(), Math.min(interval.high(), wanted));
        int reach = Math.max(start - interval.low(), interval.high() - start);
        return IntStream.rangeClosed(0, reach)
                .flatMap(step -> step == 0 ? IntStream.of(start) : IntStream.of(start - step, start + step))
                .filter(interval::contains);
    }

    private Map<V, Integer> numbered(Collection<V> names) {
        Map<V, Integer> more = new LinkedHashMap<>(counts);
        names.forEach(name -> more.putIfAbsent(name, more.size()));
        return more;
    }

    private Bounds bounds() {
        Bounds bounds = new Bounds(counts.size());
        known.forEach((name, interval) -> bounds.set(counts.get(name), interval));
        return bounds;
    }

    private <T> Map<V, T> named(IntFunction<T> values) {
        Map<V, T> named = new LinkedHashMap<>();
        counts.forEach((name, count) -> named.put(name, values.apply(count)));
        return named;
    }
}
