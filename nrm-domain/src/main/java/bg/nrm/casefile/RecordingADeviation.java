package bg.nrm.casefile;

import bg.nrm.access.Action;
import bg.nrm.access.Permitted;
import bg.nrm.access.Trail;
import bg.nrm.input.Blank;
import bg.nrm.input.Problem;
import bg.nrm.input.Problems;
import bg.nrm.procedure.language.DeviationReason;
import bg.nrm.procedure.standing.Entry;
import bg.nrm.procedure.standing.Lack;
import bg.nrm.procedure.standing.Obstacle;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Records a step that was taken although something stood in the way, because life or health was in danger: software never blocks
 * what saves a life. The step goes through; that and why it did is shown in the case for ever. Which steps may be deviated from, and
 * why, the rules say; what harms the person or ends by law has no deviation.
 */
@ApplicationScoped
@Transactional
public class RecordingADeviation {

    @Inject
    private Narration narration;

    @Inject
    private StepActs acts;

    @Inject
    private StepChecks checks;

    @Inject
    private Trail trail;

    /** The words of the reason are the note of the deviation and are required. */
    @Permitted(Action.DEVIATION_RECORDED)
    public Recording record(
            CaseReference reference, StepRecord step, DeviationReason reason, String words, Submission submission) {
        trail.detail("step=" + step.step() + " reason=" + reason);
        return narration.continueStory(reference, submission, inHand -> deviate(step, reason, words, inHand));
    }

    private Verdict deviate(StepRecord step, DeviationReason reason, String words, CaseInHand inHand) {
        if (!inHand.agenda().has(step.step())) {
            return Verdict.invalid("step", "step.otherRules");
        }
        List<Obstacle> none = inHand.agenda().withoutDeviation(step.step(), inHand.roles());
        if (!none.isEmpty()) {
            return Verdict.refused(none);
        }
        List<Problem> problems = new Problems()
                .when(
                        !inHand.agenda()
                                .duty(step.step())
                                .step()
                                .deviationReasons()
                                .contains(reason),
                        "reason",
                        "deviation.reason")
                .all(checks.problems(step, inHand))
                .when(Blank.is(words), "words", "words.missing")
                .text("words", words, Moments.LONGEST_NOTE)
                .list();
        if (!problems.isEmpty()) {
            return new Verdict.Not(new Recording.Invalid(problems));
        }
        List<Obstacle> absolute = absolute(step, inHand);
        if (!absolute.isEmpty()) {
            return Verdict.refused(absolute);
        }
        acts.follow(step, inHand);
        Entry deviation =
                new Entry.DeviationRecorded(step.step(), reason, Optional.empty(), step.happenedAt(), inHand.now());
        return Verdict.tell(Stream.concat(Stream.of(Telling.of(deviation).saying(words)), acts.tellings(step, inHand))
                .toArray(Telling[]::new));
    }

    /** What no danger lifts, now or when it is said to have happened: the case is closed, the step is forbidden, or it stays in others' hands. */
    private static List<Obstacle> absolute(StepRecord step, CaseInHand inHand) {
        boolean reserved = !inHand.agenda().duty(step.step()).step().isHandedOverByDeviation();
        return Stream.concat(
                        inHand.obstacles(step.step()).stream(),
                        inHand.obstaclesAt(step.happenedAt(), step.step(), Optional.empty()).stream())
                .distinct()
                .filter(obstacle ->
                        obstacle.what().isAbsolute() || reserved && obstacle.what() instanceof Lack.NotResponsible)
                .toList();
    }
}
