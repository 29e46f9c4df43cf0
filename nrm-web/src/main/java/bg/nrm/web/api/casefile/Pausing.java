package bg.nrm.web.api.casefile;

import bg.nrm.casefile.Allowance;
import bg.nrm.casefile.CaseReference;
import bg.nrm.casefile.PausingAStep;
import bg.nrm.casefile.Recording;
import bg.nrm.casefile.Submission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Which of the acts on a step's time was meant. */
@ApplicationScoped
class Pausing {

    @Inject
    private PausingAStep resting;

    Recording rest(CaseReference reference, StepRested rested) {
        return resting.record(
                reference,
                rested.happened()
                        .answers()
                        .with(PausingAStep.STEP, rested.step())
                        .with(
                                PausingAStep.WHAT,
                                PausingAStep.What.valueOf(rested.kind().name()))
                        .kept(Allowance.GROUND, rested.ground().orElse(null))
                        .kept(Allowance.UNTIL, rested.until().orElse(null))
                        .kept(Allowance.BASIS, rested.basis().orElse(null))
                        .kept(Allowance.ALLOWED_BY, rested.allowedBy().orElse(null)),
                Submission.direct());
    }
}
