package bg.nrm.consent;

import bg.nrm.access.Action;
import bg.nrm.access.Permitted;
import bg.nrm.access.Trail;
import bg.nrm.casefile.ActChecks;
import bg.nrm.casefile.CaseInHand;
import bg.nrm.casefile.CaseReference;
import bg.nrm.casefile.Details;
import bg.nrm.casefile.Narration;
import bg.nrm.casefile.Recording;
import bg.nrm.casefile.Submission;
import bg.nrm.casefile.Telling;
import bg.nrm.casefile.Verdict;
import bg.nrm.procedure.language.StepId;
import bg.nrm.procedure.standing.Entry;
import bg.nrm.procedure.standing.Obstacle;
import bg.nrm.question.Answers;
import bg.nrm.question.Question;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/**
 * Records what the person answered when asked for a consent: yes, no, or no longer. Where a step of the procedure is the asking, the
 * answer completes it, whatever it is.
 */
@ApplicationScoped
@Transactional
public class RecordingConsent {

    @Inject
    private Narration narration;

    @Inject
    private Consents consents;

    @Inject
    private ActChecks checks;

    @Inject
    private Trail trail;

    /** Records the answers to {@link ConsentQuestions}. */
    @Permitted(Action.CONSENT_RECORDED)
    public Recording record(CaseReference reference, Answers said, Submission submission) {
        trail.detail(
                "purpose=" + code(said, ConsentQuestions.PURPOSE) + " answer=" + code(said, ConsentQuestions.ANSWER));
        return narration.continueStory(
                reference,
                submission,
                inHand -> Verdict.unless(
                        checks.problems(ConsentQuestions.ASKED, said, inHand),
                        () -> answer(AskedConsent.of(said), inHand)));
    }

    private static String code(Answers said, Question<? extends Enum<?>> question) {
        return said.of(question).map(Enum::name).orElse("-");
    }

    private Verdict answer(AskedConsent asked, CaseInHand inHand) {
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
                .until(asked.validUntil())
                .with(Details.NONE
                        .with(ConsentQuestions.FIELDS.name(), asked.fields())
                        .with(ConsentQuestions.WAY.name(), List.of(asked.way()))
                        .with(
                                ConsentQuestions.ANSWER.name(),
                                List.of(asked.answer().name())))
                .saying(asked.note());
    }
}
