package bg.nrm.casefile;

import static bg.nrm.procedure.language.StepId.RECORD_CLOSING_IN_PERSONAL_FILE;

import bg.nrm.access.Action;
import bg.nrm.access.Permitted;
import bg.nrm.access.Trail;
import bg.nrm.procedure.standing.ClosingReason;
import bg.nrm.procedure.standing.Entry;
import bg.nrm.procedure.standing.Obstacle;
import bg.nrm.question.Answers;
import bg.nrm.question.Question;
import bg.nrm.question.Questions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;

/** Closes a case with a reason and records the closing in the personal file (NRM, part III). The case can be opened again. */
@ApplicationScoped
@Transactional
public class Closing extends CaseAct {

    public static final Question<ClosingReason> REASON = Question.term("reason", ClosingReason.class);

    /** The form, at which is asked once more while duties are left undone. */
    public static final String FORM = "CLOSE";

    private static final Questions ASKED = asking(Questions.needed(REASON));

    @Inject
    private Trail trail;

    public Closing() {
        super(
                new Published(
                        "closings",
                        "CaseClosedBody",
                        "Story.close",
                        "Closes the case. 422 with the obstacles if the procedure does not allow it.",
                        ASKED),
                ActForm.of(FORM, "closed", ASKED));
    }

    @Override
    @Permitted(Action.CASE_CLOSED)
    public Recording record(CaseReference reference, Answers said, Submission submission) {
        said.of(REASON).ifPresent(reason -> trail.detail("reason=" + reason));
        return tell(reference, said, submission, (inHand, remark) -> {
            if (!inHand.caseFile().state().isOpen()) {
                return Verdict.invalid("state", "case.closed");
            }
            List<Obstacle> obstacles = inHand.obstacles(RECORD_CLOSING_IN_PERSONAL_FILE);
            if (!obstacles.isEmpty()) {
                return Verdict.refused(obstacles);
            }
            ClosingReason reason = said.the(REASON);
            return Verdict.tell(
                    file -> file.close(CaseState.after(reason), inHand.now()),
                    Telling.of(new Entry.StepDone(
                            RECORD_CLOSING_IN_PERSONAL_FILE, Set.of(), remark.happenedAt(), inHand.now())),
                    Telling.of(new Entry.CaseClosed(reason, remark.happenedAt(), inHand.now()))
                            .saying(remark.note()));
        });
    }
}
