package bg.nrm.casefile;

import static bg.nrm.procedure.language.StepId.RECORD_CLOSING_IN_PERSONAL_FILE;

import bg.nrm.access.Action;
import bg.nrm.access.Permitted;
import bg.nrm.access.Trail;
import bg.nrm.input.Problem;
import bg.nrm.procedure.standing.ClosingReason;
import bg.nrm.procedure.standing.Entry;
import bg.nrm.procedure.standing.Obstacle;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;

/** Closes a case with a reason and records the closing in the personal file (NRM, part III). The case can be opened again. */
@ApplicationScoped
@Transactional
public class Closing {

    @Inject
    private Narration narration;

    @Inject
    private Trail trail;

    @Permitted(Action.CASE_CLOSED)
    public Recording close(CaseReference reference, ClosingReason reason, Remark remark, Submission submission) {
        trail.detail("reason=" + reason);
        return narration.continueStory(reference, submission, inHand -> {
            List<Problem> problems = Moments.problems(remark.happenedAt(), remark.note(), inHand);
            if (!problems.isEmpty()) {
                return new Verdict.Not(new Recording.Invalid(problems));
            }
            if (!inHand.caseFile().state().isOpen()) {
                return Verdict.invalid("state", "case.closed");
            }
            List<Obstacle> obstacles = inHand.obstacles(RECORD_CLOSING_IN_PERSONAL_FILE);
            if (!obstacles.isEmpty()) {
                return Verdict.refused(obstacles);
            }
            inHand.caseFile().close(CaseState.after(reason), inHand.now());
            return Verdict.tell(
                    Telling.of(new Entry.StepDone(
                            RECORD_CLOSING_IN_PERSONAL_FILE, Set.of(), remark.happenedAt(), inHand.now())),
                    Telling.of(new Entry.CaseClosed(reason, remark.happenedAt(), inHand.now()))
                            .saying(remark.note()));
        });
    }
}
