package bg.nrm.casefile;

import bg.nrm.access.Action;
import bg.nrm.access.Permitted;
import bg.nrm.access.Trail;
import bg.nrm.input.Blank;
import bg.nrm.input.Problem;
import bg.nrm.input.Problems;
import bg.nrm.procedure.language.Procedure;
import bg.nrm.procedure.sop.Editions;
import bg.nrm.time.Sofia;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/**
 * Moves a case to a newer edition of its rules: never by itself, always by somebody and for a reason. What was done stays done; the
 * story says under which rules.
 */
@ApplicationScoped
@Transactional
public class MovingToAnEdition {

    @Inject
    private Narration narration;

    @Inject
    private Trail trail;

    /** The editions the case can be moved to, the oldest first; none while its own is the newest in force. */
    @Permitted(Action.CASE_OPENED)
    public List<Procedure> newer(CaseReference reference) {
        return newer(narration.read(reference));
    }

    /** The reason is required: who opens the case later has to understand why other rules apply. */
    @Permitted(Action.EDITION_CHANGED)
    public Recording move(CaseReference reference, String edition, String reason, Submission submission) {
        return narration.continueStory(reference, submission, inHand -> {
            List<Problem> problems = new Problems()
                    .when(Blank.is(reason), "note", "edition.reason")
                    .text("note", reason, MomentChecks.LONGEST_NOTE)
                    .when(!inHand.caseFile().state().isOpen(), "edition", "case.closed")
                    .when(!isNewer(edition, inHand), "edition", "edition.notNewer")
                    .list();
            if (!problems.isEmpty()) {
                return new Verdict.Not(new Recording.Invalid(problems));
            }
            trail.detail("edition=" + edition);
            Succession succession = Succession.of(inHand.agenda(), edition, Optional.empty(), inHand.story());
            Telling told = inHand.caseFile().comingUnder(edition, succession, inHand.now());
            return Verdict.tell(file -> file.under(edition), told.saying(reason));
        });
    }

    private static boolean isNewer(String edition, CaseInHand inHand) {
        return newer(inHand).stream()
                .anyMatch(procedure -> procedure.edition().code().equals(edition));
    }

    private static List<Procedure> newer(CaseInHand inHand) {
        return Editions.generations().newer(inHand.caseFile().edition(), Sofia.dayOf(inHand.now()));
    }
}
