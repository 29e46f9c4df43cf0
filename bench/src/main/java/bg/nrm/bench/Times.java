package bg.nrm.bench;

import java.util.Arrays;
import java.util.Locale;

/** How long something took, many times over; milliseconds. */
record Times(long[] nanoseconds) {

    Times {
        nanoseconds = nanoseconds.clone();
        Arrays.sort(nanoseconds);
    }

    double percentile(int percent) {
        int place = Math.min(nanoseconds.length - 1, nanoseconds.length * percent / 100);
        return nanoseconds.length == 0 ? 0 : nanoseconds[place] / 1e6;
    }

    String words() {
        return String.format(
                Locale.ROOT,
                "p50 %7.2f  p95 %7.2f  p99 %7.2f  max %7.2f ms",
                percentile(50),
                percentile(95),
                percentile(99),
                percentile(100));
    }
}
