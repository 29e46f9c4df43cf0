package bg.nrm.inside;

import bg.nrm.access.RegisterChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.concurrent.atomic.AtomicInteger;

/** How often the register told that something in it has changed. */
@ApplicationScoped
public class Heard {

    private final AtomicInteger changes = new AtomicInteger();

    void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) RegisterChanged changed) {
        changes.incrementAndGet();
    }

    public int changes() {
        return changes.get();
    }
}
