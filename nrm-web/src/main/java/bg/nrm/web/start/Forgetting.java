package bg.nrm.web.start;

import bg.nrm.casefile.ForgettingSubmissions;
import bg.nrm.connection.AnsweringOnce;
import bg.nrm.draft.ForgettingDrafts;
import bg.nrm.start.RegisterOpened;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.Config;

/** Forgets, every hour, what is kept for a while only: answers to repeated requests, tokens of forms, drafts nobody finished. */
@ApplicationScoped
public class Forgetting {

    private static final Logger LOG = Logger.getLogger(Forgetting.class.getName());
    private static final String EVERY = "nrm.forgetting.every";

    @Resource
    private ManagedScheduledExecutorService timer;

    @Inject
    private AnsweringOnce answers;

    @Inject
    private ForgettingSubmissions submissions;

    @Inject
    private ForgettingDrafts drafts;

    @Inject
    private Config config;

    private Optional<ScheduledFuture<?>> running = Optional.empty();

    void begin(@Observes RegisterOpened opened) {
        long every = Duration.parse(config.getOptionalValue(EVERY, String.class).orElse("PT1H"))
                .toSeconds();
        running = Optional.of(timer.scheduleWithFixedDelay(this::forget, every, every, TimeUnit.SECONDS));
    }

    private void forget() {
        all(answers::forgetOld);
        all(submissions::forgetOld);
        all(drafts::forgetOld);
    }

    /** Part by part, each in a transaction of its own. A database that is away for a while must not end the timer. */
    private static void all(IntSupplier some) {
        try {
            while (some.getAsInt() > 0) {
                LOG.fine("some forgotten, perhaps there are more");
            }
        } catch (RuntimeException later) {
            LOG.log(Level.WARNING, "What is old could not be forgotten; tried again later", later);
        }
    }

    @PreDestroy
    void end() {
        running.ifPresent(task -> task.cancel(false));
    }
}
