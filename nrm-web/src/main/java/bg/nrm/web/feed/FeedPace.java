package bg.nrm.web.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** So many answers an hour and no more, to an address of the feed and to an address of the net alike; counted on each node apart. */
@ApplicationScoped
class FeedPace {

    private static final int AN_HOUR = 30;
    private static final int CLIENTS = 10_000;

    private record Hour(Instant begun, int answered) {}

    private final Map<String, Hour> hours = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Hour> eldest) {
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
        Instant now = clock.instant();
        Hour hour = hours.getOrDefault(client, new Hour(now, 0));
        boolean over = !now.isBefore(hour.begun().plus(Duration.ofHours(1)));
        Hour next = over ? new Hour(now, 1) : new Hour(hour.begun(), hour.answered() + 1);
        hours.put(client, next);
        return next.answered() <= AN_HOUR;
    }
}
