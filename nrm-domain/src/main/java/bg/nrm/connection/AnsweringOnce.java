package bg.nrm.connection;

import bg.nrm.connection.Repeats.Kept;
import bg.nrm.protection.Checks;
import bg.nrm.protection.Protection;
import bg.nrm.time.Stored;
import bg.nrm.transaction.Retried;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.Config;

/**
 * Does what a request asks once, however often it is sent: a line that breaks after the act and before the answer must not register
 * a signal twice. The key, the act and its answer are one transaction. Only an act that was done keeps its key; after a refusal
 * nothing is left, and the request may be put right and sent again under the same key.
 */
@ApplicationScoped
@Retried
@Transactional
public class AnsweringOnce {

    private static final String HOURS = "nrm.api.repeat-hours";

    @Inject
    private Repeats repeats;

    @Inject
    private CurrentToken token;

    @Inject
    private Config config;

    @Inject
    private Clock clock;

    /**
     * The answer to a request, new or kept.
     *
     * @param digest of everything the request says; tells another request under the same key
     * @throws KeyTaken when the key was given to another request
     * @throws UnderWay when the same request is being answered at the moment, for long
     */
    public FirstAnswer answer(RequestKey key, byte[] digest, Supplier<FirstAnswer> act) {
        Instant now = Stored.now(clock);
        byte[] keyed = Protection.checks().of(Checks.REQUEST, digest);
        if (!repeats.reserve(token.id(), key, keyed, now)) {
            Kept kept = repeats.find(token.id(), key).orElseThrow(UnderWay::new);
            if (kept.at().isAfter(now.minus(kept()))) {
                return again(kept, digest);
            }
            repeats.forget(token.id(), key);
            repeats.reserve(token.id(), key, keyed, now);
        }
        return first(key, act);
    }

    /** Forgets answers that are older than they are kept. */
    public int forgetOld() {
        return repeats.forgetBefore(clock.instant().minus(kept()));
    }

    private FirstAnswer first(RequestKey key, Supplier<FirstAnswer> act) {
        FirstAnswer answer = act.get();
        if (answer.isDone()) {
            repeats.keep(token.id(), key, answer);
        } else {
            repeats.forget(token.id(), key);
        }
        return answer;
    }

    private static FirstAnswer again(Kept kept, byte[] digest) {
        if (!Protection.checks().hold(kept.digest(), Checks.REQUEST, digest)) {
            throw new KeyTaken();
        }
        return kept.answer();
    }

    private Duration kept() {
        return Duration.ofHours(config.getOptionalValue(HOURS, Integer.class).orElse(24));
    }
}
