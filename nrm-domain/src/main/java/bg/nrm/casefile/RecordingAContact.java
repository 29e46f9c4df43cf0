package bg.nrm.casefile;

import bg.nrm.access.Action;
import bg.nrm.access.Permitted;
import bg.nrm.input.Problem;
import bg.nrm.procedure.standing.Entry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Records a contact of the person with a body of the mechanism; after each, risk and plan are to be revised (measure 1.2, step 3). */
@ApplicationScoped
@Transactional
public class RecordingAContact {

    @Inject
    private Narration narration;

    @Permitted(Action.CONTACT_RECORDED)
    public Recording record(CaseReference reference, Remark contact, Submission submission) {
        return narration.continueStory(reference, submission, inHand -> {
            List<Problem> problems = Moments.problems(contact.happenedAt(), contact.note(), inHand);
            return problems.isEmpty()
                    ? Verdict.tell(Telling.of(new Entry.ContactHappened(contact.happenedAt(), inHand.now()))
                            .saying(contact.note()))
                    : new Verdict.Not(new Recording.Invalid(problems));
        });
    }
}
