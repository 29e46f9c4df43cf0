package bg.nrm.casefile;

import bg.nrm.access.Action;
import bg.nrm.access.Permitted;
import bg.nrm.access.Trail;
import bg.nrm.procedure.standing.ClosingReason;
import bg.nrm.question.Answers;
import bg.nrm.question.Question;
import bg.nrm.question.Questions;
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
public class TakingBackASlip extends CaseAct {

    /** The place in the story of what is taken back; what was told together with it is taken back too. */
    public static final Question<Integer> POSITION = Question.whole("position", 1, Integer.MAX_VALUE);

    public static final String FORM = "TAKE_BACK";

    private static final Questions ASKED =
            Questions.questions(Questions.section("act", Questions.needed(POSITION), Questions.asked(ActForm.NOTE)));

    @Inject
    private Trail trail;

    @Inject
    @ConfigProperty(name = "nrm.slip.minutes", defaultValue = "10")
    private int minutes;

    public TakingBackASlip() {
        super(ActForm.of(FORM, "takenBack", ASKED).about(POSITION));
    }

    /** What this user could take back in this case now. */
    public Optional<Slip> slip(CaseInHand inHand) {
        return Slip.of(inHand, Duration.ofMinutes(minutes));
    }

    @Override
    @Permitted(Action.CASE_CHANGED)
    public Recording record(CaseReference reference, Answers said, Submission submission) {
        said.of(POSITION).ifPresent(position -> trail.detail("takenBack=" + position));
        return tell(reference, said, submission, (inHand, remark) -> {
            int position = said.the(POSITION);
            Optional<Slip> slip = slip(inHand)
                    .filter(last -> last.entries().stream().anyMatch(entry -> entry.position() == position));
            if (slip.isEmpty()) {
                return Verdict.invalid("position", "slip.over", minutes);
            }
            return Verdict.tell(
                    restoring(slip.get(), inHand.story()),
                    telling(slip.get(), inHand).saying(remark.note()));
        });
    }

    private static Telling telling(Slip slip, CaseInHand inHand) {
        List<String> positions = slip.entries().stream()
                .map(entry -> String.valueOf(entry.position()))
                .toList();
        return Telling.apart(EntryKind.TAKEN_BACK, Telling.moment(inHand.now()))
                .coded(slip.entry().kind().name())
                .with(Details.NONE.with(Slip.POSITIONS, positions));
    }

    /** The file is open or closed again, as it was before. */
    private static FileChange restoring(Slip slip, Story story) {
        if (slip.telling(EntryKind.CASE_CLOSED).isPresent()) {
            return StoredCase::reopen;
        }
        return slip.telling(EntryKind.CASE_REOPENED)
                .flatMap(reopened -> story.standing().stream()
                        .filter(entry -> entry.kind() == EntryKind.CASE_CLOSED)
                        .reduce((earlier, later) -> later))
                .map(TakingBackASlip::closing)
                .orElse(FileChange.NONE);
    }

    private static FileChange closing(StoryEntry closed) {
        ClosingReason reason = ClosingReason.valueOf(closed.code().orElseThrow());
        return file -> file.close(CaseState.after(reason), closed.recordedAt());
    }
}
