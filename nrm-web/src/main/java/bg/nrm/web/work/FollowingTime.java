package bg.nrm.web.work;

import bg.nrm.duty.RebuildingDuties;
import bg.nrm.start.RegisterOpened;
import bg.nrm.web.start.Recurring;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;

/** Looks every minute for cases in which a period or a consent has run out: their duties change although nobody did anything. */
@ApplicationScoped
public class FollowingTime {

    @Inject
    private Recurring recurring;

    @Inject
    private RebuildingDuties duties;

    void begin(@Observes RegisterOpened opened) {
        recurring.every(Duration.ofMinutes(1), duties::followTime);
    }
}
