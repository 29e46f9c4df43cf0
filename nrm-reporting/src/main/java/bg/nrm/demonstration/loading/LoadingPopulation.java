package bg.nrm.demonstration.loading;

import bg.nrm.demonstration.DemonstrationAccounts;
import bg.nrm.duty.RebuildingDuties;
import bg.nrm.start.RegisterOpened;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;

/** Loads the invented population when the register of a demonstration opens empty, after its accounts have been made. */
@ApplicationScoped
class LoadingPopulation {

    private static final int AFTER_THE_ACCOUNTS = Interceptor.Priority.APPLICATION + 100;

    @Inject
    private DemonstrationAccounts accounts;

    @Inject
    private EmptyRegister register;

    @Inject
    private RebuildingDuties duties;

    void load(@Observes @Priority(AFTER_THE_ACCOUNTS) RegisterOpened opened) {
        if (accounts.isDemonstration() && register.fill()) {
            duties.followTime();
        }
    }
}
