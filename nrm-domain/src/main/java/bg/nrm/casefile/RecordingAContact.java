package bg.nrm.casefile;

import bg.nrm.access.Action;
import bg.nrm.access.Permitted;
import bg.nrm.procedure.standing.Entry;
import bg.nrm.question.Answers;
import bg.nrm.question.Questions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Records a contact of the person with a body of the mechanism; after each, risk and plan are to be revised (measure 1.2, step 3). */
@ApplicationScoped
@Transactional
public class RecordingAContact extends CaseAct {

    private static final Questions ASKED = asking();

    public RecordingAContact() {
        super(ActForm.of("CONTACT", "contact", ASKED));
    }

    @Override
    @Permitted(Action.CONTACT_RECORDED)
    public Recording record(CaseReference reference, Answers said, Submission submission) {
        return tell(
                reference,
                said,
                submission,
                (inHand, contact) ->
                        Verdict.tell(Telling.of(new Entry.ContactHappened(contact.happenedAt(), inHand.now()))
                                .saying(contact.note())));
    }
}
