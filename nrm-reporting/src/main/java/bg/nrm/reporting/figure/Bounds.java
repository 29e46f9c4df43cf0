package bg.nrm.reporting.figure;

import java.util.Arrays;
import java.util.OptionalInt;

/** The bounds of numbered counts, narrowed in place by sums: {@code {whole, part, part, …}}. */
final class Bounds {

    private final int[] low;
    private final int[] high;

    Bounds(int counts) {
        low = new int[counts];
        high = new int[counts];
        Arrays.fill(high, Interval.ANY.high());
    }

    private Bounds(int[] low, int[] high) {
        this.low = low;
        this.high = high;
    }

    Bounds copy() {
        return new Bounds(low.clone(), high.clone());
    }

    int low(int count) {
        return low[count];
    }

    Interval of(int count) {
        return new Interval(low[count], high[count]);
    }

    void set(int count, Interval bounds) {
        low[count] = bounds.low();
        high[count] = bounds.high();
    }

    /** The count that is least open without being certain; empty when all are certain. */
    OptionalInt leastOpen() {
        int least = -1;
        for (int count = 0; count < low.length; count++) {
            int width = high[count] - low[count];
            if (width > 0 && (least < 0 || width < high[least] - low[least])) {
                least = count;
            }
        }
        return least < 0 ? OptionalInt.empty() : OptionalInt.of(least);
    }

    /** Takes the consequences of every sum until there are none left; false when the sums can't hold, or not within so many passes. */
    boolean narrow(Iterable<int[]> sums, int passes) {
        for (int pass = 0; pass < passes; pass++) {
            boolean changed = false;
            for (int[] sum : sums) {
                int before = width(sum);
                if (!narrow(sum)) {
                    return false;
                }
                changed |= width(sum) != before;
            }
            if (!changed) {
                return true;
            }
        }
        return false;
    }

    private int width(int[] sum) {
        int width = 0;
        for (int count : sum) {
            width += high[count] - low[count];
        }
        return width;
    }

    private boolean narrow(int[] sum) {
        int lows = 0;
        int highs = 0;
        for (int i = 1; i < sum.length; i++) {
            lows += low[sum[i]];
            highs += high[sum[i]];
        }
        if (!within(sum[0], lows, highs)) {
            return false;
        }
        for (int i = 1; i < sum.length; i++) {
            int part = sum[i];
            int otherLows = lows - low[part];
            int otherHighs = highs - high[part];
            if (!within(part, low[sum[0]] - otherHighs, high[sum[0]] - otherLows)) {
                return false;
            }
            lows = otherLows + low[part];
            highs = otherHighs + high[part];
        }
        return true;
    }

    private boolean within(int count, int from, int to) {
        low[count] = Math.max(low[count], from);
        high[count] = Math.min(high[count], to);
        return low[count] <= high[count];
    }
}
