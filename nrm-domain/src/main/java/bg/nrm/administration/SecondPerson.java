package bg.nrm.administration;

import bg.nrm.access.CurrentActor;
import bg.nrm.approval.Decision;
import bg.nrm.input.Problem;
import bg.nrm.time.Stored;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.config.Config;

/** The one way in which two administrators decide: of accounts and tokens, numbers of the rules, and declared days. */
@ApplicationScoped
class SecondPerson {

    private static final String DAYS = "nrm.approval.days";

    @Inject
    private CurrentActor current;

    @Inject
    private Config config;

    @Inject
    private Clock clock;

    /** Whoever asks proposes something now. */
    Decision proposes() {
        Instant now = now();
        return Decision.proposed(current.get().userId(), now, now.plus(lasts()));
    }

    /** Why whoever asks cannot approve it. */
    List<Problem> against(Decision decision) {
        return decision.against(current.get().userId(), now()).stream()
                .map(hindrance -> Problem.at("approve", "approval." + hindrance))
                .toList();
    }

    /** Whoever asks approves it. */
    void approves(Decision decision, long key) {
        decision.approve(key, current.get().userId(), now());
    }

    /** Whoever asks declines it or, if it is their own, takes it back. */
    void declines(Decision decision, long key) {
        decision.decline(key, current.get().userId(), now());
    }

    /** How long a proposal waits, and how long what it gives can be fetched. */
    Duration lasts() {
        return Duration.ofDays(
                Math.max(1, config.getOptionalValue(DAYS, Integer.class).orElse(14)));
    }

    Instant now() {
        return Stored.now(clock);
    }
}
