package bg.nrm.web.api.once;

import bg.nrm.connection.AnsweringOnce;
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

/** Forgets, every hour, the answers that are no longer kept for repeated requests. */
@ApplicationScoped
public class ForgettingAnswers {

    @Resource
    private ManagedScheduledExecutorService timer;

    @Inject
    private AnsweringOnce answering;

    private Optional<ScheduledFuture<?>> running = Optional.empty();

    void begin(@Observes RegisterOpened opened) {
        running = Optional.of(timer.scheduleWithFixedDelay(answering::forgetOld, 1, 60, TimeUnit.MINUTES));
    }

    @PreDestroy
    void end() {
        running.ifPresent(task -> task.cancel(false));
    }
}
