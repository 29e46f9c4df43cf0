package bg.nrm.casefile;

import bg.nrm.access.Action;
import bg.nrm.access.Permitted;
import bg.nrm.access.Trail;
import bg.nrm.input.Problem;
import bg.nrm.procedure.language.Circumstance;
import bg.nrm.procedure.standing.Entry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Function;

/** Notes a fact on which rules depend: that it holds, or that it no longer does. */
@ApplicationScoped
@Transactional
public class FindingACircumstance {

    @Inject
    private Narration narration;

    @Inject
    private Trail trail;

    @Permitted(Action.CASE_CHANGED)
    public Recording found(CaseReference reference, Circumstance circumstance, Remark remark, Submission submission) {
        trail.detail("found=" + circumstance);
        return note(
                reference,
                remark,
                submission,
                inHand -> new Entry.CircumstanceFound(circumstance, remark.happenedAt(), inHand.now()));
    }

    @Permitted(Action.CASE_CHANGED)
    public Recording ended(CaseReference reference, Circumstance circumstance, Remark remark, Submission submission) {
        trail.detail("ended=" + circumstance);
        return note(
                reference,
                remark,
                submission,
                inHand -> new Entry.CircumstanceEnded(circumstance, remark.happenedAt(), inHand.now()));
    }

    private Recording note(
            CaseReference reference, Remark remark, Submission submission, Function<CaseInHand, Entry> entry) {
        return narration.continueStory(reference, submission, inHand -> {
            List<Problem> problems = Moments.problems(remark.happenedAt(), remark.note(), inHand);
            return problems.isEmpty()
                    ? Verdict.tell(Telling.of(entry.apply(inHand)).saying(remark.note()))
                    : new Verdict.Not(new Recording.Invalid(problems));
        });
    }
}
