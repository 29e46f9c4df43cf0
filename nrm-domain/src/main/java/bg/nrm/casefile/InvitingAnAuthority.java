package bg.nrm.casefile;

import bg.nrm.access.Action;
import bg.nrm.access.CaseAccess;
import bg.nrm.access.Permitted;
import bg.nrm.access.Trail;
import bg.nrm.organisation.BodyKind;
import bg.nrm.organisation.Organisation;
import bg.nrm.organisation.Organisations;
import bg.nrm.procedure.standing.Obstacle;
import bg.nrm.question.Answers;
import bg.nrm.question.Question;
import bg.nrm.question.Questions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/**
 * Lets a pre-trial authority know a case so that it may identify the person formally. What the person told is passed on with their
 * consent only, unless a life is at risk (measure 1.4, step 2).
 */
@ApplicationScoped
@Transactional
public class InvitingAnAuthority extends CaseAct {

    public static final Question<Long> AUTHORITY = Question.body("authority");

    private static final Questions ASKED = Questions.questions(Questions.section("act", Questions.needed(AUTHORITY)));

    @Inject
    private Organisations organisations;

    @Inject
    private CaseAccess access;

    @Inject
    private Trail trail;

    public InvitingAnAuthority() {
        super(ActForm.of("INVITE", "invited", ASKED));
    }

    /** The authority may know the case from now on, when nothing stands in the way; its work list shows what it was invited to do. */
    @Override
    @Permitted(Action.CASE_CHANGED)
    public Recording record(CaseReference reference, Answers said, Submission submission) {
        said.of(AUTHORITY).ifPresent(authority -> trail.detail("invited=" + authority));
        return tell(reference, said, submission, (inHand, remark) -> {
            Optional<Organisation> body =
                    said.of(AUTHORITY).flatMap(organisations::find).filter(InvitingAnAuthority::isPretrial);
            return body.isEmpty()
                    ? Verdict.invalid("authority", "receiver.missing")
                    : invite(body.get().id(), remark, inHand);
        });
    }

    private Verdict invite(long authority, Remark remark, CaseInHand inHand) {
        if (inHand.bodies().admitted().containsKey(authority)) {
            return new Verdict.Not(new Recording.Recorded(
                    inHand.caseFile().reference(), inHand.caseFile().entries()));
        }
        List<Obstacle> obstacles = inHand.beforeTelling(authority);
        if (!obstacles.isEmpty()) {
            return Verdict.refused(obstacles);
        }
        access.admitToCase(
                authority,
                inHand.caseFile().id(),
                CaseAccess.Basis.FORMAL_IDENTIFICATION,
                inHand.caseFile().lastEntryAt());
        return Verdict.tell(
                Telling.apart(EntryKind.INVITED, remark.happenedAt()).to(Optional.of(authority)));
    }

    private static boolean isPretrial(Organisation body) {
        return body.kind() == BodyKind.POLICE || body.kind() == BodyKind.PROSECUTION;
    }
}
