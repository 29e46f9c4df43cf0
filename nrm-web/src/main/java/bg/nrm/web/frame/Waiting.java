package bg.nrm.web.frame;

import bg.nrm.access.RegisterChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * What waits for a body, remembered for some seconds: every page of every user says it, and a body at work opens several a second.
 * Whatever is done on this server counts at once; what is done on another, or becomes late by itself, when those seconds are over.
 */
@ApplicationScoped
class Waiting {

    private static final Duration FRESH = Duration.ofSeconds(5);

    private final Map<Asked, Known> known = new ConcurrentHashMap<>();
    private final AtomicLong changes = new AtomicLong();

    private Clock clock;

    protected Waiting() {}

    @Inject
    Waiting(Clock clock) {
        this.clock = clock;
    }

    /** Which places of which body: people of one body may see different places. */
    record Asked(long body, Set<Place> places) {

        Asked {
            places = Set.copyOf(places);
        }
    }

    private record Known(Map<Place, Tally.Count> counts, long asOf, Instant at) {}

    /** What is remembered, else what is counted now. */
    Map<Place, Tally.Count> of(Asked asked, Supplier<Map<Place, Tally.Count>> counting) {
        // taken before the count: what is changed while it runs may or may not be in it
        long asOf = changes.get();
        Instant now = clock.instant();
        Known found = known.get(asked);
        if (found != null && found.asOf() == asOf && now.isBefore(found.at().plus(FRESH))) {
            return found.counts();
        }
        Map<Place, Tally.Count> counts = Map.copyOf(counting.get());
        known.put(asked, new Known(counts, asOf, now));
        return counts;
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) RegisterChanged changed) {
        changes.incrementAndGet();
    }
}
