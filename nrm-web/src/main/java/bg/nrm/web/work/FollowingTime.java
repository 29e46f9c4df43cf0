package bg.nrm.web.work;

import bg.nrm.duty.RebuildingDuties;
import bg.nrm.start.RegisterOpened;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Looks every minute for cases in which a period or a consent has run out: their duties change although nobody did anything. */
@ApplicationScoped
public class FollowingTime {

    private static final Logger LOG = Logger.getLogger(FollowingTime.class.getName());

    @Resource
    private ManagedScheduledExecutorService timer;

    @Inject
    private RebuildingDuties duties;

    private Optional<ScheduledFuture<?>> running = Optional.empty();

    void begin(@Observes RegisterOpened opened) {
        running = Optional.of(timer.scheduleWithFixedDelay(this::follow, 1, 1, TimeUnit.MINUTES));
    }

    /** A database that is away for a while must not end the timer. */
    private void follow() {
        try {
            duties.followTime();
        } catch (RuntimeException later) {
            LOG.log(Level.WARNING, "Duties could not follow the time; tried again in a minute", later);
        }
    }

    @PreDestroy
    void end() {
        running.ifPresent(task -> task.cancel(false));
    }
}
