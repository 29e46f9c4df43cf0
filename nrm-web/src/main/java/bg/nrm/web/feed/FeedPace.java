package bg.nrm.web.feed;

import bg.nrm.web.frame.ClockMeter;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** So many answers an hour and no more, to an address of the feed and to an address of the net alike; counted on each node apart. */
@ApplicationScoped
class FeedPace {

    private static final int AN_HOUR = 30;
    private static final int CLIENTS = 10_000;

    private final Map<String, Bucket> hours = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > CLIENTS;
        }
    };

    private Clock clock;

    protected FeedPace() {}

    @Inject
    FeedPace(Clock clock) {
        this.clock = clock;
    }

    /** Whether the client may be answered once more in its hour. */
    synchronized boolean grants(String client) {
        return hours.computeIfAbsent(client, unseen -> hour()).tryConsume(1);
    }

    /** Full at the beginning of each hour that begins with the first request. */
    private Bucket hour() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(AN_HOUR).refillIntervally(AN_HOUR, Duration.ofHours(1)))
                .withCustomTimePrecision(new ClockMeter(clock))
                .build();
    }
}
