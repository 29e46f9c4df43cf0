package bg.nrm.duty;

import bg.nrm.casefile.CaseInHand;
import bg.nrm.casefile.StoryContinued;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

/** Lets the open duties of a case follow its story, in the same transaction. */
@ApplicationScoped
class Projecting {

    @Inject
    private OpenDuties openDuties;

    void follow(@Observes StoryContinued continued) {
        CaseInHand inHand = continued.caseInHand();
        openDuties.replace(List.of(inHand.caseFile().id()), OpenDuty.of(inHand), RunningPeriod.of(inHand));
    }
}
