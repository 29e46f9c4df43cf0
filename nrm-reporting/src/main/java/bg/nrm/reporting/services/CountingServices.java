package bg.nrm.reporting.services;

import bg.nrm.access.Action;
import bg.nrm.access.CurrentActor;
import bg.nrm.access.ObjectType;
import bg.nrm.access.Permitted;
import bg.nrm.access.Trail;
import bg.nrm.reporting.days.ReportedDays;
import bg.nrm.reporting.sight.Sight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Counts the services of a period. The audit keeps which period was asked for, never a figure of it. */
@ApplicationScoped
@Transactional
public class CountingServices {

    @Inject
    private ToldServices services;

    @Inject
    private CurrentActor current;

    @Inject
    private Trail trail;

    @Permitted(Action.SERVICES_COUNTED)
    public ServicesTable between(ReportedDays days) {
        Sight.requireWhole(current.get());
        trail.about(ObjectType.REPORT).detail("report=services from=%s to=%s".formatted(days.first(), days.last()));
        return new ServicesTable(services.between(days));
    }
}
