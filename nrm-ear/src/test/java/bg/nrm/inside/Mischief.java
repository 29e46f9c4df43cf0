package bg.nrm.inside;

import bg.nrm.access.RegisterChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Does to the next act, after all of it has been written and before it is committed, what seldom happens by itself. */
@ApplicationScoped
public class Mischief {

    private enum Kind {
        NONE,
        FAILURE,
        LOST_CONNECTION
    }

    private static final long QUIET = TimeUnit.SECONDS.toNanos(6);
    private static final long BETWEEN = TimeUnit.MILLISECONDS.toNanos(50);

    @PersistenceContext(unitName = "nrm")
    private EntityManager em;

    @Inject
    private Tables tables;

    private volatile Kind next = Kind.NONE;

    public void failAtTheEnd() {
        next = Kind.FAILURE;
    }

    public void loseTheConnection() {
        next = Kind.LOST_CONNECTION;
    }

    /** The pool tries a connection it has tried within five seconds no second time: until then somebody may be given the lost one. */
    public void awaitOver() {
        long quietSince = System.nanoTime();
        while (System.nanoTime() - quietSince < QUIET) {
            try {
                tables.number("select 1");
                LockSupport.parkNanos(BETWEEN);
            } catch (IllegalStateException lost) {
                quietSince = System.nanoTime();
            }
        }
    }

    void play(@Observes RegisterChanged changed) {
        Kind now = next;
        next = Kind.NONE;
        if (now == Kind.FAILURE) {
            throw new IllegalStateException("mischief");
        }
        if (now == Kind.LOST_CONNECTION) {
            tables.change("kill connection "
                    + em.createNativeQuery("select connection_id()").getSingleResult());
        }
    }
}
