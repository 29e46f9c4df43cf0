package bg.nrm.web.start;

import bg.nrm.access.ForgettingLogIns;
import bg.nrm.casefile.ForgettingSubmissions;
import bg.nrm.connection.AnsweringOnce;
import bg.nrm.draft.ForgettingDrafts;
import bg.nrm.start.RegisterOpened;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.IntSupplier;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.Config;

/** Forgets, every hour, what is kept for a while only: answers to repeated requests, tokens of forms, drafts nobody finished. */
@ApplicationScoped
public class Forgetting {

    private static final Logger LOG = Logger.getLogger(Forgetting.class.getName());
    private static final String EVERY = "nrm.forgetting.every";

    @Inject
    private Recurring recurring;

    @Inject
    private AnsweringOnce answers;

    @Inject
    private ForgettingSubmissions submissions;

    @Inject
    private ForgettingDrafts drafts;

    @Inject
    private ForgettingLogIns logIns;

    @Inject
    private Config config;

    void begin(@Observes RegisterOpened opened) {
        Duration every =
                Duration.parse(config.getOptionalValue(EVERY, String.class).orElse("PT1H"));
        recurring.every(every, () -> all(answers::forgetOld));
        recurring.every(every, () -> all(submissions::forgetOld));
        recurring.every(every, () -> all(drafts::forgetOld));
        recurring.every(every, () -> all(logIns::forgetOld));
    }

    /** Part by part, each in a transaction of its own. */
    private static void all(IntSupplier some) {
        while (some.getAsInt() > 0) {
            LOG.fine("some forgotten, perhaps there are more");
        }
    }
}
