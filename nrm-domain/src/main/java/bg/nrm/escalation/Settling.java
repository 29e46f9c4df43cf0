package bg.nrm.escalation;

import bg.nrm.casefile.StoryContinued;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;

/** With a duty, what was told of it is settled, in the transaction of the act. */
@ApplicationScoped
class Settling {

    private static final int AFTER_THE_DUTIES = Interceptor.Priority.APPLICATION + 600;

    @Inject
    private Escalations escalations;

    void follow(@Observes @Priority(AFTER_THE_DUTIES) StoryContinued continued) {
        escalations.settle(
                continued.caseInHand().caseFile().id(), continued.caseInHand().now());
    }
}
