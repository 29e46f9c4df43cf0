package bg.nrm.draft;

import bg.nrm.time.Stored;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.Config;

/**
 * Forgets what somebody began to type and left: it is about persons and no record of the register, so nobody has a reason to keep it (GDPR, article
 * 5(1)(e)). How long is configuration; no source names a number.
 */
@ApplicationScoped
@Transactional
public class ForgettingDrafts {

    private static final String DAYS = "nrm.draft.keep-days";
    private static final int AT_ONCE = 1000;

    @PersistenceContext(unitName = "nrm")
    private EntityManager em;

    @Inject
    private Config config;

    @Inject
    private Clock clock;

    /** Some of those nobody touched for so long; how many. */
    public int forgetOld() {
        Duration kept =
                Duration.ofDays(config.getOptionalValue(DAYS, Integer.class).orElse(30));
        return em.createNativeQuery("delete from draft where saved_at < ? limit " + AT_ONCE)
                .setParameter(1, Stored.utc(clock.instant().minus(kept)))
                .executeUpdate();
    }
}
