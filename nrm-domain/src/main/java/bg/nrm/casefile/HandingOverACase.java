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
public class HandingOverACase {

    /** Number of the user who coordinates from now on, and of who did before; in the details of the entry. */
    public static final String COLLEAGUE = "colleague";

    public static final String BEFORE = "before";

    @Inject
    private Narration narration;

    @Inject
    private Accounts accounts;

    @Inject
    private Colleagues colleagues;

    @Inject
    private Trail trail;

    /** Whether this user may hand this case over as it stands. */
    public static boolean isFor(CaseInHand inHand) {
        Actor actor = inHand.actor();
        CaseFile caseFile = inHand.caseFile();
        boolean own =
                caseFile.coordinatorId().filter(id -> id == actor.userId()).isPresent();
        return actor.organisationId() == caseFile.ownerId()
                && (own || actor.is(Role.COORDINATOR) || actor.is(Role.LOCAL_SECRETARY));
    }

    /**
     * @param colleague number of the user
     */
    @Permitted(Action.CASE_HANDED_OVER)
    public Recording handOver(CaseReference reference, int colleague, Remark remark, Submission submission) {
        trail.detail("to=" + colleague);
        return narration.continueStory(reference, submission, inHand -> {
            if (!isFor(inHand)) {
                throw new NotPermitted(Action.CASE_HANDED_OVER.name());
            }
            CaseFile caseFile = inHand.caseFile();
            Optional<UserAccount> next = colleagues.of(caseFile).stream()
                    .filter(account -> account.number() == colleague)
                    .findFirst();
            List<Problem> problems = new Problems()
                    .all(Moments.problems(remark.happenedAt(), remark.note(), inHand))
                    .when(!caseFile.state().isOpen(), COLLEAGUE, "handover.closed")
                    .when(next.isEmpty(), COLLEAGUE, "handover.colleague")
                    .list();
            if (!problems.isEmpty()) {
                return new Verdict.Not(new Recording.Invalid(problems));
            }
            Telling telling = telling(next.orElseThrow(), caseFile, remark);
            caseFile.coordinatedBy(next.orElseThrow().id());
            return Verdict.tell(telling);
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
