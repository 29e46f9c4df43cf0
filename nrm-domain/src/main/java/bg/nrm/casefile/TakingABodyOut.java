package bg.nrm.casefile;

import bg.nrm.access.Action;
import bg.nrm.access.NotPermitted;
import bg.nrm.access.Permitted;
import bg.nrm.access.Trail;
import bg.nrm.question.Answers;
import bg.nrm.question.Question;
import bg.nrm.question.Questions;
import bg.nrm.question.When;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Ends the access of a body to which a person was referred, or which was invited: the wrong one was chosen, or it has no part in the case any more. The
 * leading body does it, at once and for all of its people; what they had seen stays in the audit. Bodies that the law tells are not taken out.
 */
@ApplicationScoped
@Transactional
public class TakingABodyOut extends CaseAct {

    public static final String FORM = "TAKE_OUT";

    /** Whose access ends. */
    public static final Question<Long> BODY = Question.body("body");

    /** Why; needs a sentence when it is none of the list. */
    public static final Question<String> REASON = Question.choice("reason", "ACCESS_END");

    private static final Questions ASKED = Questions.questions(Questions.section(
            "act",
            Questions.needed(BODY),
            Questions.needed(REASON),
            Questions.asked(ActForm.NOTE).neededWhen(When.chosen(REASON, "OTHER"), "note.other")));

    @Inject
    private Trail trail;

    public TakingABodyOut() {
        super(ActForm.of(FORM, "takenOut", ASKED));
    }

    /** Whether this user may take bodies out of this case. */
    public static boolean isFor(CaseInHand inHand) {
        return inHand.actor().organisationId() == inHand.caseFile().ownerId();
    }

    @Override
    @Permitted(Action.CASE_ACCESS_ENDED)
    public Recording record(CaseReference reference, Answers said, Submission submission) {
        said.of(BODY).ifPresent(body -> trail.detail("out=" + body));
        return tell(reference, said, submission, (inHand, remark) -> {
            if (!isFor(inHand)) {
                throw new NotPermitted(Action.CASE_ACCESS_ENDED.name());
            }
            return inHand.bodies().letIn().contains(said.the(BODY))
                    ? Verdict.tell(Telling.apart(EntryKind.TAKEN_OUT, remark.happenedAt())
                            .to(said.of(BODY))
                            .coded(said.the(REASON))
                            .saying(remark.note()))
                    : Verdict.invalid("body", "body.notRemovable");
        });
    }
}
