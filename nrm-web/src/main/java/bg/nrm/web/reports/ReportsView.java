package bg.nrm.web.reports;

import bg.nrm.access.Action;
import bg.nrm.access.CurrentActor;
import bg.nrm.reporting.sight.Sight;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The list of reports: some are for internal use and shown to few. */
@Named
@RequestScoped
public class ReportsView {

    @Inject
    private CurrentActor current;

    /** Whether negative outcomes are for this user. */
    public boolean isShowingOutcomes() {
        return isWhole() && current.get().may(Action.NEGATIVE_OUTCOMES_OPENED);
    }

    /** Whether the counts of services are for this user. */
    public boolean isShowingServices() {
        return isWhole() && current.get().may(Action.SERVICES_COUNTED);
    }

    private boolean isWhole() {
        return Sight.of(current.get()) == Sight.WHOLE;
    }
}
