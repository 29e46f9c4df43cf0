package bg.nrm.paper;

import bg.nrm.access.Action;
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
import bg.nrm.casefile.Submission;
import bg.nrm.casefile.Telling;
import bg.nrm.casefile.Verdict;
import bg.nrm.document.Documents;
import bg.nrm.input.Problem;
import bg.nrm.input.Problems;
import bg.nrm.procedure.language.StepId;
import bg.nrm.question.Answers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Records who signed a printed paper by hand, and takes the step that its signing is once nobody's signature is missing: a plan that
 * the person did not sign is no agreed plan.
 */
@ApplicationScoped
@Transactional
public class SigningAPaper {

    private static final String ALL_SIGNED = "ALL";

    @Inject
    private Narration narration;

    @Inject
    private RecordingAStep recordingAStep;

    @Inject
    private Papers papers;

    @Inject
    private Documents documents;

    @Inject
    private Trail trail;

    /** @param version the version that was printed; only the last can be signed */
    @Permitted(Action.PAPER_SIGNED)
    public Recording sign(CaseReference reference, int number, int version, Signing signing, Submission submission) {
        CaseInHand inHand = narration.read(reference);
        PaperSheet sheet = papers.sheet(inHand, number, Optional.of(version));
        trail.about(ObjectType.PAPER, sheet.paper().id())
                .inCase(inHand.caseFile().id())
                .detail("form=" + sheet.form().code() + " version=" + version);
        List<Problem> problems = problems(sheet, signing, inHand);
        if (!problems.isEmpty()) {
            return new Recording.Invalid(problems);
        }
        List<Signature> all = new ArrayList<>(sheet.signatures());
        List<Signature> given = signing.signatures(inHand.now());
        all.addAll(given);
        int before = inHand.caseFile().entries();
        PaperSheet signed = new PaperSheet(sheet.paper(), sheet.version(), all);
        Recording told = tell(reference, signed, signing, submission);
        if (told instanceof Recording.Recorded recorded && recorded.position() > before) {
            given.forEach(signature -> papers.add(sheet.version(), signature, inHand.actor()));
            if (signed.isSigned()) {
                papers.takeUp(inHand.caseFile().id()).stream()
                        .filter(paper -> paper.number() == number)
                        .forEach(StoredPaper::sign);
            }
        }
        return told;
    }

    private Recording tell(CaseReference reference, PaperSheet sheet, Signing signing, Submission submission) {
        CaseInHand inHand = narration.read(reference);
        Optional<StepId> step = Optional.of(sheet).filter(PaperSheet::isSigned).flatMap(signed -> signed.form()
                .stepOnSigning(inHand));
        return step.map(taken -> recordingAStep.record(reference, step(taken, sheet, signing), submission))
                .orElseGet(() -> narration.continueStory(
                        reference,
                        submission,
                        fresh -> Verdict.tell(Telling.apart(
                                        EntryKind.PAPER_SIGNED,
                                        signing.signedAt().truncatedTo(ChronoUnit.MINUTES))
                                .with(details(sheet, signing)))));
    }

    private static Details details(PaperSheet sheet, Signing signing) {
        Details details = Details.NONE.with("form", List.of(sheet.form().code()));
        for (var answer : signing.answers().entrySet()) {
            details = details.with(
                    answer.getKey().name(), List.of(answer.getValue().name()));
        }
        return details;
    }

    private static StepRecord step(StepId step, PaperSheet sheet, Signing signing) {
        Answers when = Answers.NONE.with(ActForm.HAPPENED_AT, signing.signedAt());
        Answers said = StepQuestions.asks(step, StepQuestions.SIGNATURES)
                ? when.with(StepQuestions.SIGNATURES, ALL_SIGNED)
                : when;
        return new StepRecord(step, said, Set.of(sheet.form().document()));
    }

    private List<Problem> problems(PaperSheet sheet, Signing signing, CaseInHand inHand) {
        return new Problems()
                .all(MomentChecks.problems(signing.signedAt(), Optional.empty(), inHand))
                .when(!sheet.isLatest(), "answers", "paper.newer", sheet.paper().versions())
                .when(signing.signedAt().isBefore(sheet.version().happenedAt()), "happenedAt", "time.beforePaper")
                .when(signing.answers().isEmpty(), "answers", "field.missing")
                .when(!sheet.form().signatories().containsAll(signing.answers().keySet()), "answers", "field.unknown")
                .when(!isOfCase(signing, inHand), "scan", "scan.unknown")
                .list();
    }

    private boolean isOfCase(Signing signing, CaseInHand inHand) {
        return signing.scan().stream().allMatch(scan -> Stream.of(documents.of(inHand))
                .flatMap(List::stream)
                .anyMatch(document -> document.id() == scan));
    }
}
