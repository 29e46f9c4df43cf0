package bg.nrm.casefile;

import bg.nrm.access.Action;
import bg.nrm.access.Permitted;
import bg.nrm.procedure.language.StepId;
import bg.nrm.question.Answers;
import bg.nrm.question.Question;
import bg.nrm.question.Questions;
import bg.nrm.question.When;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/**
 * A body to which a person was referred, or an authority that was invited, says that it can do nothing in the case, why, and where help may be found
 * instead. Its access ends with that: who only was asked does not go on reading. Once it has received the person it can not decline any more.
 */
@ApplicationScoped
@Transactional
public class DecliningAReferral extends CaseAct {

    public static final String FORM = "DECLINE";

    /** Why it can not take the person; needs a sentence when it is none of the list. */
    public static final Question<String> REASON = Question.choice("reason", "REFERRAL_REFUSAL");

    private static final Questions ASKED = Questions.questions(Questions.section(
            "act",
            Questions.needed(REASON),
            Questions.asked(ActForm.NOTE).neededWhen(When.chosen(REASON, "OTHER"), "note.other")));

    public DecliningAReferral() {
        super(ActForm.of(FORM, "declined", ASKED));
    }

    /** Whether the user's body was contacted or invited last, and has neither received nor identified the person. */
    public static boolean isFor(CaseInHand inHand) {
        long body = inHand.actor().organisationId();
        Optional<Long> asked = Optional.of(body);
        boolean contacted = inHand.bodies().receiving().equals(asked)
                && inHand.story().telling(StepId.CONFIRM_RECEPTION).noneMatch(entry -> entry.bodyId() == body);
        boolean invited = inHand.bodies().invited().equals(asked)
                && inHand.story().telling(StepId.IDENTIFY_FORMALLY).noneMatch(entry -> entry.bodyId() == body);
        return inHand.bodies().letIn().contains(body) && (contacted || invited);
    }

    @Override
    @Permitted(Action.CASE_CHANGED)
    public Recording record(CaseReference reference, Answers said, Submission submission) {
        return tell(reference, said, submission, (inHand, remark) -> {
            if (!isFor(inHand)) {
                return Verdict.invalid("reason", "decline.notAsked");
            }
            return Verdict.tell(Telling.apart(EntryKind.DECLINED, remark.happenedAt())
                    .coded(said.the(REASON))
                    .saying(remark.note()));
        });
    }
}
