package bg.nrm.casefile;

import bg.nrm.access.Action;
import bg.nrm.access.Permitted;
import bg.nrm.access.Trail;
import bg.nrm.input.Problem;
import bg.nrm.procedure.standing.Entry;
import bg.nrm.procedure.standing.ReopeningReason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Function;

/** Opens a closed case again, or begins the second episode of somebody who was trafficked again. */
@ApplicationScoped
@Transactional
public class Reopening {

    @Inject
    private Narration narration;

    @Inject
    private CaseFiles caseFiles;

    @Inject
    private Trail trail;

    @Permitted(Action.CASE_REOPENED)
    public Recording reopen(CaseReference reference, ReopeningReason reason, Remark remark, Submission submission) {
        trail.detail("reason=" + reason);
        return narration.continueStory(reference, submission, inHand -> {
            if (inHand.caseFile().state().isOpen()) {
                return Verdict.invalid("state", "case.open");
            }
            return open(
                    remark, inHand, now -> Telling.of(new Entry.CaseReopened(reason, remark.happenedAt(), now.now())));
        });
    }

    /** The procedure begins anew, with all its rights; the person and the story stay one. */
    @Permitted(Action.CASE_REOPENED)
    public Recording traffickedAgain(CaseReference reference, Remark remark, Submission submission) {
        trail.detail("episode");
        return narration.continueStory(
                reference,
                submission,
                inHand -> open(remark, inHand, now -> {
                    caseFiles.add(new Episode(
                            now.caseFile().id(),
                            now.story().episode() + 1,
                            now.caseFile().ownerId()));
                    return Telling.apart(EntryKind.EPISODE_BEGUN, remark.happenedAt());
                }));
    }

    private Verdict open(Remark remark, CaseInHand inHand, Function<CaseInHand, Telling> telling) {
        List<Problem> problems = Moments.problems(remark.happenedAt(), remark.note(), inHand);
        if (!problems.isEmpty()) {
            return new Verdict.Not(new Recording.Invalid(problems));
        }
        inHand.caseFile().reopen();
        return Verdict.tell(telling.apply(inHand).saying(remark.note()));
    }
}
