package bg.nrm.casefile;

import bg.nrm.access.Action;
import bg.nrm.access.Permitted;
import bg.nrm.access.Trail;
import bg.nrm.procedure.language.StepId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Identifies a person formally, or refuses to: an act of pre-trial authorities (NRM, measure 1.1). Who may is a permission of the person's office
 * and not of the body; not even a deviation hands it to anybody else.
 */
@ApplicationScoped
@Transactional
public class IdentifyingFormally {

    @Inject
    private Narration narration;

    @Inject
    private StepActs acts;

    @Inject
    private Trail trail;

    /** Identifying formally, and refusing to, are one office's. */
    static boolean isFormal(StepId step) {
        return step == StepId.IDENTIFY_FORMALLY || step == StepId.REFUSE_FORMAL_IDENTIFICATION;
    }

    /** Records the identification, or that it is refused. */
    @Permitted(Action.FORMALLY_IDENTIFIED)
    public Recording identify(CaseReference reference, StepRecord step, Submission submission) {
        if (!isFormal(step.step())) {
            throw new IllegalArgumentException("No step of formal identification: " + step.step());
        }
        trail.detail("step=" + step.step());
        return narration.continueStory(reference, submission, inHand -> acts.take(step, submission, inHand));
    }
}
