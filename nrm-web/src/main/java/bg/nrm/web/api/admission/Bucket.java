package bg.nrm.web.api.admission;

import bg.nrm.web.frame.ClockMeter;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * How much a client may still ask for: a bucket that holds so many requests, from which each takes one, and which fills at a steady
 * pace. Counted by Bucket4j; a clock that was set back fills nothing and empties nothing.
 */
final class Bucket {

    private final int capacity;
    private final io.github.bucket4j.Bucket requests;

    Bucket(int capacity, int perSecond, Clock clock) {
        this.capacity = capacity;
        this.requests = io.github.bucket4j.Bucket.builder()
                .addLimit(limit -> limit.capacity(capacity).refillGreedy(perSecond, Duration.ofSeconds(1)))
                .withCustomTimePrecision(new ClockMeter(clock))
                .build();
    }

    /**
     * What came of asking.
     *
     * @param granted whether the request may be answered
     * @param capacity how many requests the full bucket holds
     * @param left how many it holds now
     * @param secondsToNext after how many seconds it surely holds one
     */
    record Draw(boolean granted, int capacity, int left, long secondsToNext) {}

    Draw draw() {
        ConsumptionProbe drawn = requests.tryConsumeAndReturnRemaining(1);
        long nanos = requests.estimateAbilityToConsume(1).getNanosToWaitForRefill();
        return new Draw(drawn.isConsumed(), capacity, (int) drawn.getRemainingTokens(), seconds(nanos));
    }

    private static long seconds(long nanos) {
        return (nanos + TimeUnit.SECONDS.toNanos(1) - 1) / TimeUnit.SECONDS.toNanos(1);
    }
}
