package bg.nrm.casefile;

import bg.nrm.access.Action;
import bg.nrm.access.Permitted;
import bg.nrm.access.Trail;
import bg.nrm.procedure.standing.Entry;
import bg.nrm.procedure.standing.ReopeningReason;
import bg.nrm.question.Answers;
import bg.nrm.question.Question;
import bg.nrm.question.Questions;
import bg.nrm.question.When;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Opens a closed case again, or begins the second episode of somebody who was trafficked again. */
@ApplicationScoped
@Transactional
public class Reopening extends CaseAct {

    /** Whether the person was trafficked again, so that the procedure begins anew with all its rights. */
    public static final Question<Boolean> EPISODE = Question.truth("episode");

    public static final Question<ReopeningReason> REASON = Question.term("reason", ReopeningReason.class);

    private static final Questions ASKED =
            asking(Questions.needed(EPISODE), Questions.needed(REASON).when(When.not(When.chosen(EPISODE, "true"))));

    @Inject
    private CaseFiles caseFiles;

    @Inject
    private Trail trail;

    public Reopening() {
        super(
                ActForm.of("REOPEN", "reopened", ASKED).given(EPISODE, false),
                ActForm.of("EPISODE", "episode", ASKED).given(EPISODE, true));
    }

    @Override
    @Permitted(Action.CASE_REOPENED)
    public Recording record(CaseReference reference, Answers said, Submission submission) {
        said.of(REASON)
                .map(reason -> "reason=" + reason)
                .or(() -> said.of(EPISODE).map(again -> "episode"))
                .ifPresent(trail::detail);
        return tell(reference, said, submission, (inHand, remark) -> {
            boolean again = said.the(EPISODE);
            if (!again && inHand.caseFile().state().isOpen()) {
                return Verdict.invalid("state", "case.open");
            }
            Telling telling = again
                    ? episode(remark, inHand)
                    : Telling.of(new Entry.CaseReopened(said.the(REASON), remark.happenedAt(), inHand.now()));
            return Verdict.tell(StoredCase::reopen, telling.saying(remark.note()));
        });
    }

    /** The person and the story stay one. */
    private Telling episode(Remark remark, CaseInHand inHand) {
        caseFiles.add(new Episode(
                inHand.caseFile().id(),
                inHand.story().episode() + 1,
                inHand.caseFile().ownerId()));
        return Telling.apart(EntryKind.EPISODE_BEGUN, remark.happenedAt());
    }
}
