package bg.nrm.paper;

import bg.nrm.access.Action;
import bg.nrm.access.NotFound;
import bg.nrm.access.ObjectType;
import bg.nrm.access.Permitted;
import bg.nrm.access.Trail;
import bg.nrm.casefile.ActForm;
import bg.nrm.casefile.CaseInHand;
import bg.nrm.casefile.CaseReference;
import bg.nrm.casefile.Details;
import bg.nrm.casefile.EntryKind;
import bg.nrm.casefile.MomentChecks;
import bg.nrm.casefile.Narration;
import bg.nrm.casefile.Recording;
import bg.nrm.casefile.RecordingAStep;
import bg.nrm.casefile.StepQuestions;
import bg.nrm.casefile.StepRecord;
import bg.nrm.casefile.StoryEntry;
import bg.nrm.casefile.Submission;
import bg.nrm.casefile.Telling;
import bg.nrm.casefile.Verdict;
import bg.nrm.input.Problem;
import bg.nrm.procedure.language.StepId;
import bg.nrm.question.Answers;
import bg.nrm.question.Input;
import bg.nrm.question.Questions;
import bg.nrm.question.Questions.Asked;
import bg.nrm.question.Reading;
import bg.nrm.question.Spelling;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes a paper of a case or a new version of one. Where writing it is taking a step of the procedure, that step is taken in the same
 * act: nobody fills in a form about a form.
 */
@ApplicationScoped
@Transactional
public class WritingAPaper {

    private static final String FORM = "form";

    @Inject
    private Narration narration;

    @Inject
    private RecordingAStep recordingAStep;

    @Inject
    private Papers papers;

    @Inject
    private ContentChecks checks;

    @Inject
    private Trail trail;

    /** Recorded with the entry of the story that tells of it: {@link Papers#toldAt} knows the paper. */
    @Permitted(Action.PAPER_WRITTEN)
    public Recording write(CaseReference reference, Written written, Submission submission) {
        CaseInHand inHand = narration.read(reference);
        trail.about(ObjectType.CASE, inHand.caseFile().id())
                .detail(FORM + "=" + written.form().code());
        List<Problem> problems = checks.of(written.form(), written.content(), inHand.now())
                .all(MomentChecks.problems(written.happenedAt(), Optional.empty(), inHand))
                .list();
        if (!problems.isEmpty()) {
            return new Recording.Invalid(problems);
        }
        Recording told = tell(reference, written, submission, inHand);
        return told instanceof Recording.Recorded recorded ? keep(recorded, written) : told;
    }

    private Recording tell(CaseReference reference, Written written, Submission submission, CaseInHand inHand) {
        Optional<StepId> step = written.form().stepOnWriting(inHand);
        Optional<Recording> overtaken = overtaken(written, submission, inHand);
        if (overtaken.isPresent()) {
            return overtaken.get();
        }
        return step.map(taken -> recordingAStep.record(reference, step(taken, written), submission))
                .orElseGet(() -> narration.continueStory(
                        reference,
                        submission,
                        fresh -> Verdict.tell(
                                Telling.apart(EntryKind.PAPER_WRITTEN, Telling.moment(written.happenedAt()))
                                        .with(Details.NONE.with(
                                                FORM, List.of(written.form().code()))))));
    }

    /** The step as the paper tells it: what it asks in codes stands in the paper under the same names. */
    private static StepRecord step(StepId step, Written written) {
        Questions asked = StepQuestions.of(step);
        Map<String, List<String>> told = StepQuestions.coded(step).stream()
                .collect(
                        Collectors.toMap(Asked::name, coded -> written.content().all(coded.name())));
        Answers said = Reading.of(asked, Input.of(told), Spelling.SYSTEMS)
                .answers()
                .with(ActForm.HAPPENED_AT, written.happenedAt());
        return new StepRecord(step, said, Set.of(written.form().document()));
    }

    /** Somebody else has written a version meanwhile: both stay, but not by chance. */
    private Optional<Recording> overtaken(Written written, Submission submission, CaseInHand inHand) {
        if (written.paper().isEmpty() || submission.again()) {
            return Optional.empty();
        }
        PaperSheet last = papers.sheet(inHand, written.paper().get(), Optional.empty());
        List<StoryEntry> told = inHand.story().entries().stream()
                .filter(entry -> entry.position() == last.version().position())
                .toList();
        return last.version().number() == written.basedOn() || isSame(last, written)
                ? Optional.empty()
                : Optional.of(new Recording.Overtaken(told));
    }

    /** The same form sent twice has written the newer version itself. */
    private static boolean isSame(PaperSheet last, Written written) {
        return last.version().number() == written.basedOn() + 1
                && last.version().content().equals(written.content());
    }

    private Recording keep(Recording.Recorded recorded, Written written) {
        CaseInHand inHand = narration.read(recorded.reference());
        long caseId = inHand.caseFile().id();
        List<StoredPaper> present = papers.takeUp(caseId);
        if (!papers.isTold(present, recorded.position())) {
            StoredPaper paper = written.paper()
                    .map(number -> known(present, number, written.form()))
                    .orElseGet(() -> anew(written, inHand, present.size() + 1));
            papers.add(new StoredVersion(
                    paper,
                    recorded.position(),
                    written.happenedAt().truncatedTo(ChronoUnit.MINUTES),
                    written.content(),
                    inHand.actor(),
                    inHand.now()));
            trail.about(ObjectType.PAPER, paper.id()).inCase(caseId);
        }
        return recorded;
    }

    private static StoredPaper known(List<StoredPaper> present, int number, Form form) {
        return present.stream()
                .filter(paper -> paper.number() == number && paper.form() == form)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private StoredPaper anew(Written written, CaseInHand inHand, int number) {
        StoredPaper paper =
                new StoredPaper(inHand.caseFile().id(), number, written.form(), inHand.actor(), inHand.now());
        papers.add(paper);
        return paper;
    }
}
