package bg.nrm.web.start;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What the server does by itself, again and again, as long as the application runs. */
@ApplicationScoped
public class Recurring {

    private static final Logger LOG = Logger.getLogger(Recurring.class.getName());

    private final List<ScheduledFuture<?>> running = new CopyOnWriteArrayList<>();

    @Resource
    private ManagedScheduledExecutorService timer;

    /** For the first time after that while, then each time that long after the last. */
    public void every(Duration pause, Runnable work) {
        running.add(timer.scheduleWithFixedDelay(
                () -> attempt(work), pause.toSeconds(), pause.toSeconds(), TimeUnit.SECONDS));
    }

    /** A database that is away for a while must not end the timer. */
    private static void attempt(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException later) {
            LOG.log(Level.WARNING, "What recurs could not be done; tried again later", later);
        }
    }

    @PreDestroy
    void end() {
        running.forEach(work -> work.cancel(false));
    }
}
