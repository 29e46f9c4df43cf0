package bg.nrm.reporting.services;

import bg.nrm.access.Action;
import bg.nrm.access.ObjectType;
import bg.nrm.access.Permitted;
import bg.nrm.access.Trail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** Counts the services of a period. The audit keeps which period was asked for, never a figure of it. */
@ApplicationScoped
@Transactional
public class CountingServices {

    @Inject
    private ToldTurns turns;

    @Inject
    private Trail trail;

    /** Both days included. */
    @Permitted(Action.SERVICES_COUNTED)
    public ServicesTable between(LocalDate first, LocalDate last) {
        trail.about(ObjectType.REPORT).detail("report=services from=%s to=%s".formatted(first, last));
        return new ServicesTable(turns.between(first, last));
    }
}
