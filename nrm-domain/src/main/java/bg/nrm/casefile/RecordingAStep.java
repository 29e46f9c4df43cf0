package bg.nrm.casefile;

import bg.nrm.access.Action;
import bg.nrm.access.CurrentActor;
import bg.nrm.access.Permitted;
import bg.nrm.access.Trail;
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

    /**
     * What stands in the way; recorded when nothing does. Whoever may not identify formally is told with its source that it is
     * not theirs to do, and the audit keeps that they asked.
     */
    @Permitted(Action.STEP_RECORDED)
    public Recording record(CaseReference reference, StepRecord step, Submission submission) {
        trail.detail("step=" + step.step());
        if (!IdentifyingFormally.isFormal(step.step())) {
            return narration.continueStory(reference, submission, inHand -> acts.take(step, submission, inHand));
        }
        return current.get().may(Action.FORMALLY_IDENTIFIED)
                ? identifyingFormally.identify(reference, step, submission)
                : notTheirs(reference, step);
    }

    /** Never records anything, whatever the agenda says: the permission is the office's, not the rulebook's to give. */
    private Recording notTheirs(CaseReference reference, StepRecord step) {
        return new Recording.Refused(narration.read(reference).obstacles(step.step(), step.receiver()));
    }
}
