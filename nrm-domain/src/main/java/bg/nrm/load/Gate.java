package bg.nrm.load;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Lets a few in at a time, lets a few more wait for a bounded time in the order they came, and refuses everybody else with an
 * {@link Overload}. For work that costs much memory or holds a thread for long.
 */
public final class Gate {

    private final String what;
    private final Semaphore places;
    private final int queue;
    private final Duration patience;
    private final AtomicInteger waiting = new AtomicInteger();

    /**
     * @param what the work, for the message of a refusal
     * @param atOnce how many may be inside
     * @param queue how many may wait
     * @param patience for how long each of them waits
     */
    public Gate(String what, int atOnce, int queue, Duration patience) {
        this.what = what;
        this.places = new Semaphore(atOnce, true);
        this.queue = queue;
        this.patience = patience;
    }

    /** Does the work inside, or refuses it before any of it was done. */
    public <T> T pass(Supplier<T> work) {
        try (Pass pass = enter()) {
            return work.get();
        }
    }

    /** A place inside, to be given back by closing it. */
    public Pass enter() {
        if (!places.tryAcquire() && !waited()) {
            throw new Overload(what);
        }
        return new Pass(places::release);
    }

    private boolean waited() {
        if (waiting.incrementAndGet() > queue) {
            waiting.decrementAndGet();
            return false;
        }
        try {
            return places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            waiting.decrementAndGet();
        }
    }

    /** A place inside a gate; closing it twice gives it back once. */
    public static final class Pass implements AutoCloseable {

        private Runnable release;

        Pass(Runnable release) {
            this.release = release;
        }

        @Override
        public void close() {
            if (release != null) {
                release.run();
                release = null;
            }
        }
    }
}
