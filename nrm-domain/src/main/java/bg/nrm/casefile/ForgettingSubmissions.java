package bg.nrm.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;

/** Forgets the tokens of forms that can't come again: a session lasts for hours, and a page left open for a month has none. */
@ApplicationScoped
@Transactional
public class ForgettingSubmissions {

    private static final Duration KEPT = Duration.ofDays(30);

    @Inject
    private Submissions submissions;

    @Inject
    private Clock clock;

    /** Some of those that are older; how many. */
    public int forgetOld() {
        return submissions.forgetBefore(clock.instant().minus(KEPT));
    }
}
