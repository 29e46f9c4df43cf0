package bg.nrm.casefile;

import bg.nrm.access.Action;
import bg.nrm.access.Permitted;
import bg.nrm.access.Trail;
import bg.nrm.input.Problem;
import bg.nrm.input.Problems;
import bg.nrm.procedure.standing.ClosingReason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Takes back what was told last in a case, for some minutes and by whoever told it. Nothing is erased: the story says that it was told
 * and that it was a slip, and counts it for nothing.
 */
@ApplicationScoped
@Transactional
public class TakingBackASlip {

    @Inject
    private Narration narration;

    @Inject
    private Trail trail;

    @Inject
    @ConfigProperty(name = "nrm.slip.minutes", defaultValue = "10")
    private int minutes;

    /** What this user could take back in this case now. */
    public Optional<Slip> slip(CaseInHand inHand) {
        return Slip.of(inHand, Duration.ofMinutes(minutes));
    }

    /**
     * @param position the place in the story of what is taken back; what was told together with it is taken back too
     * @param note why, in words; may be empty
     */
    @Permitted(Action.CASE_CHANGED)
    public Recording takeBack(CaseReference reference, int position, Optional<String> note, Submission submission) {
        trail.detail("takenBack=" + position);
        return narration.continueStory(reference, submission, inHand -> {
            Optional<Slip> slip = slip(inHand)
                    .filter(last -> last.entries().stream().anyMatch(entry -> entry.position() == position));
            if (slip.isEmpty()) {
                return Verdict.invalid("position", "slip.over", minutes);
            }
            Optional<Recording> problem = tooLong(note);
            if (problem.isPresent()) {
                return new Verdict.Not(problem.get());
            }
            restore(slip.get(), inHand);
            return Verdict.tell(telling(slip.get(), inHand).saying(note));
        });
    }

    private static Optional<Recording> tooLong(Optional<String> note) {
        List<Problem> problems = new Problems()
                .text("note", note.orElse(""), Moments.LONGEST_NOTE)
                .list();
        return problems.isEmpty() ? Optional.empty() : Optional.of(new Recording.Invalid(problems));
    }

    private static Telling telling(Slip slip, CaseInHand inHand) {
        List<String> positions = slip.entries().stream()
                .map(entry -> String.valueOf(entry.position()))
                .toList();
        return Telling.apart(EntryKind.TAKEN_BACK, inHand.now())
                .coded(slip.entry().kind().name())
                .with(Details.NONE.with(Slip.POSITIONS, positions));
    }

    /** The file is open or closed again, as it was before. */
    private static void restore(Slip slip, CaseInHand inHand) {
        if (slip.telling(EntryKind.CASE_CLOSED).isPresent()) {
            inHand.caseFile().reopen();
        } else if (slip.telling(EntryKind.CASE_REOPENED).isPresent()) {
            inHand.story().standing().stream()
                    .filter(entry -> entry.kind() == EntryKind.CASE_CLOSED)
                    .reduce((earlier, later) -> later)
                    .ifPresent(closed -> inHand.caseFile()
                            .close(
                                    CaseState.after(
                                            ClosingReason.valueOf(closed.code().orElseThrow())),
                                    closed.recordedAt()));
        }
    }
}
