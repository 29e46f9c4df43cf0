package bg.nrm.consent;

import bg.nrm.access.Action;
import bg.nrm.access.Permitted;
import bg.nrm.access.Trail;
import bg.nrm.casefile.CaseInHand;
import bg.nrm.casefile.CaseReference;
import bg.nrm.casefile.Details;
import bg.nrm.casefile.Moments;
import bg.nrm.casefile.Narration;
import bg.nrm.casefile.Recording;
import bg.nrm.casefile.Submission;
import bg.nrm.casefile.Telling;
import bg.nrm.casefile.Verdict;
import bg.nrm.codes.CodeLists;
import bg.nrm.input.Problem;
import bg.nrm.input.Problems;
import bg.nrm.organisation.Organisations;
import bg.nrm.procedure.language.StepId;
import bg.nrm.procedure.standing.Entry;
import bg.nrm.procedure.standing.Obstacle;
import bg.nrm.time.Sofia;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Records what the person answered when asked for a consent: yes, no, or no longer. Where a step of the procedure is the asking, the
 * answer completes it, whatever it is.
 */
@ApplicationScoped
@Transactional
public class RecordingConsent {

    private static final String FIELDS = "fields";

    @Inject
    private Narration narration;

    @Inject
    private Consents consents;

    @Inject
    private CodeLists lists;

    @Inject
    private Organisations organisations;

    @Inject
    private Trail trail;

    @Permitted(Action.CONSENT_RECORDED)
    public Recording record(CaseReference reference, AskedConsent asked, Submission submission) {
        trail.detail("purpose=" + asked.purpose() + " answer=" + asked.answer());
        return narration.continueStory(reference, submission, inHand -> answer(asked, inHand));
    }

    private Verdict answer(AskedConsent asked, CaseInHand inHand) {
        List<Problem> problems = problems(asked, inHand);
        if (!problems.isEmpty()) {
            return new Verdict.Not(new Recording.Invalid(problems));
        }
        List<Obstacle> obstacles = obstacles(asked, inHand);
        if (!obstacles.isEmpty()) {
            return Verdict.refused(obstacles);
        }
        consents.add(new StoredConsent(inHand.caseFile().id(), asked, inHand.actor(), inHand.now()));
        return Verdict.tell(telling(asked, inHand));
    }

    /** A yes may only be asked for when the procedure lets the step be taken; a no is always heard. */
    static List<Obstacle> obstacles(AskedConsent asked, CaseInHand inHand) {
        Optional<StepId> asking = inHand.asking(asked.purpose());
        return asked.answer() == Answer.GIVEN ? asking.map(inHand::obstacles).orElse(List.of()) : List.of();
    }

    static Telling telling(AskedConsent asked, CaseInHand inHand) {
        Entry entry = new Entry.ConsentAnswered(
                asked.purpose(),
                asked.recipient().map(String::valueOf),
                asked.answer() == Answer.GIVEN,
                Telling.moment(asked.answeredAt()),
                inHand.now());
        return Telling.of(entry)
                .to(asked.recipient())
                .until(asked.validUntil().filter(day -> asked.answer() == Answer.GIVEN))
                .with(Details.NONE
                        .with(FIELDS, asked.fields())
                        .with("way", List.of(asked.way()))
                        .with("answer", List.of(asked.answer().name())))
                .saying(asked.note());
    }

    private List<Problem> problems(AskedConsent asked, CaseInHand inHand) {
        LocalDate today = Sofia.dayOf(inHand.now());
        Problems problems = new Problems()
                .all(Moments.problems(Telling.moment(asked.answeredAt()), asked.note(), inHand))
                .code("way", asked.way(), "CONSENT_WAY", lists)
                .code("language", asked.language(), "LANGUAGE", lists)
                .codes(FIELDS, asked.fields(), "SHARED_DATA", lists)
                .when(
                        asked.recipient().isPresent()
                                && asked.recipient()
                                        .flatMap(organisations::find)
                                        .isEmpty(),
                        "recipient",
                        "receiver.missing");
        asked.validUntil().ifPresent(day -> problems.notBefore("validUntil", day, today));
        return problems.list();
    }
}
