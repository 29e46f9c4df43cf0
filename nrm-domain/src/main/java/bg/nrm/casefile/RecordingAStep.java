package bg.nrm.casefile;

import bg.nrm.access.Action;
import bg.nrm.access.CurrentActor;
import bg.nrm.access.Permitted;
import bg.nrm.access.Trail;
import bg.nrm.procedure.language.StepId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Records that a step of the procedure has been taken, if the procedure allows it. */
@ApplicationScoped
@Transactional
public class RecordingAStep {

    @Inject
    private Narration narration;

    @Inject
    private StepActs acts;

    @Inject
    private IdentifyingFormally identifyingFormally;

    @Inject
    private CurrentActor current;

    @Inject
    private Trail trail;

    /** What stands in the way; recorded when nothing does. Whoever may not identify formally is told so like any other obstacle. */
    @Permitted(Action.STEP_RECORDED)
    public Recording record(CaseReference reference, StepRecord step, Submission submission) {
        trail.detail("step=" + step.step());
        boolean formal =
                step.step() == StepId.IDENTIFY_FORMALLY && current.get().may(Action.FORMALLY_IDENTIFIED);
        return formal
                ? identifyingFormally.identify(reference, step, submission)
                : narration.continueStory(reference, submission, inHand -> acts.take(step, submission, inHand));
    }
}
