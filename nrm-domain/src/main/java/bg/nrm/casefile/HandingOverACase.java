package bg.nrm.casefile;

import bg.nrm.access.Accounts;
import bg.nrm.access.Action;
import bg.nrm.access.Actor;
import bg.nrm.access.NotPermitted;
import bg.nrm.access.Permitted;
import bg.nrm.access.Role;
import bg.nrm.access.Trail;
import bg.nrm.access.UserAccount;
import bg.nrm.input.Problem;
import bg.nrm.input.Problems;
import bg.nrm.question.Answers;
import bg.nrm.question.Question;
import bg.nrm.question.Questions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Gives a case to another colleague of the body that leads it: people leave, fall ill and change their work, and a person who relies on
 * the mechanism should not be lost with them. Whoever coordinates it hands it over themselves; who leads cases there can do so for them.
 */
@ApplicationScoped
@Transactional
public class HandingOverACase extends CaseAct {

    /** Who coordinates from now on. */
    public static final Question<Integer> NEXT = Question.colleague("colleague");

    /** Number of the user who coordinates from now on, and of who did before; in the details of the entry. */
    public static final String COLLEAGUE = NEXT.name();

    public static final String BEFORE = "before";

    /** The form, for those alone whom the case lets hand it over. */
    public static final String FORM = "HANDOVER";

    private static final Questions ASKED = asking(Questions.needed(NEXT));

    @Inject
    private Accounts accounts;

    @Inject
    private Colleagues colleagues;

    @Inject
    private Trail trail;

    public HandingOverACase() {
        super(ActForm.of(FORM, "handedOver", ASKED));
    }

    /** Whether this user may hand this case over as it stands. */
    public static boolean isFor(CaseInHand inHand) {
        Actor actor = inHand.actor();
        CaseFile caseFile = inHand.caseFile();
        boolean own =
                caseFile.coordinatorId().filter(id -> id == actor.userId()).isPresent();
        return actor.organisationId() == caseFile.ownerId()
                && (own || actor.is(Role.COORDINATOR) || actor.is(Role.LOCAL_SECRETARY));
    }

    @Override
    @Permitted(Action.CASE_HANDED_OVER)
    public Recording record(CaseReference reference, Answers said, Submission submission) {
        said.of(NEXT).ifPresent(colleague -> trail.detail("to=" + colleague));
        return tell(reference, said, submission, (inHand, remark) -> {
            if (!isFor(inHand)) {
                throw new NotPermitted(Action.CASE_HANDED_OVER.name());
            }
            CaseFile caseFile = inHand.caseFile();
            Optional<UserAccount> next = colleagues.of(caseFile).stream()
                    .filter(account -> account.number() == said.the(NEXT))
                    .findFirst();
            List<Problem> problems = new Problems()
                    .when(!caseFile.state().isOpen(), COLLEAGUE, "handover.closed")
                    .when(next.isEmpty(), COLLEAGUE, "handover.colleague")
                    .list();
            return Verdict.unless(problems, () -> {
                UserAccount colleague = next.orElseThrow();
                return Verdict.tell(file -> file.coordinatedBy(colleague.id()), telling(colleague, caseFile, remark));
            });
        });
    }

    private Telling telling(UserAccount next, CaseFile caseFile, Remark remark) {
        Stream<String> before =
                caseFile.coordinatorId().flatMap(accounts::find).map(UserAccount::number).map(String::valueOf).stream();
        return Telling.apart(EntryKind.HANDED_OVER, remark.happenedAt())
                .with(Details.NONE
                        .with(COLLEAGUE, List.of(String.valueOf(next.number())))
                        .with(BEFORE, before.toList()))
                .saying(remark.note());
    }
}
