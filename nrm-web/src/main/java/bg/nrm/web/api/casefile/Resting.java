package bg.nrm.web.api.casefile;

import bg.nrm.casefile.CaseReference;
import bg.nrm.casefile.Recording;
import bg.nrm.casefile.Remark;
import bg.nrm.casefile.Rest;
import bg.nrm.casefile.RestingAStep;
import bg.nrm.casefile.Submission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Which of the acts on a step's time was meant. */
@ApplicationScoped
class Resting {

    @Inject
    private RestingAStep resting;

    Recording rest(CaseReference reference, StepRested rested) {
        Remark remark = rested.happened().remark();
        Submission now = Submission.direct();
        if (rested.kind() == StepRested.Kind.RESUMED) {
            return resting.resume(reference, rested.step(), remark, now);
        }
        if (rested.until().isEmpty()) {
            return Recording.invalid("until", "choice.missing");
        }
        LocalDate until = rested.until().get();
        if (rested.kind() == StepRested.Kind.POSTPONED) {
            return resting.postpone(reference, rested.step(), until, remark, now);
        }
        return rested.ground()
                .map(ground -> new Rest(ground, until, rested.basis(), rested.allowedBy()))
                .map(rest -> rested.kind() == StepRested.Kind.EXTENDED
                        ? resting.extend(reference, rested.step(), rest, remark, now)
                        : resting.suspend(reference, rested.step(), rest, remark, now))
                .orElseGet(() -> Recording.invalid("ground", "choice.missing"));
    }
}
