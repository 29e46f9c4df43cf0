package bg.nrm.web.api.casefile;

import bg.nrm.casefile.Allowance;
import bg.nrm.casefile.CaseReference;
import bg.nrm.casefile.Recording;
import bg.nrm.casefile.RestingAStep;
import bg.nrm.casefile.Submission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Which of the acts on a step's time was meant. */
@ApplicationScoped
class Resting {

    @Inject
    private RestingAStep resting;

    Recording rest(CaseReference reference, StepRested rested) {
        return resting.record(
                reference,
                rested.happened()
                        .answers()
                        .with(RestingAStep.STEP, rested.step())
                        .with(
                                RestingAStep.WHAT,
                                RestingAStep.What.valueOf(rested.kind().name()))
                        .kept(Allowance.GROUND, rested.ground().orElse(null))
                        .kept(Allowance.UNTIL, rested.until().orElse(null))
                        .kept(Allowance.BASIS, rested.basis().orElse(null))
                        .kept(Allowance.ALLOWED_BY, rested.allowedBy().orElse(null)),
                Submission.direct());
    }
}
