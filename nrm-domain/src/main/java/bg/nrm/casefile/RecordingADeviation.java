package bg.nrm.casefile;

import bg.nrm.access.Action;
import bg.nrm.access.Permitted;
import bg.nrm.access.Trail;
import bg.nrm.input.Problem;
import bg.nrm.procedure.language.DeviationReason;
import bg.nrm.procedure.language.Step;
import bg.nrm.procedure.standing.Entry;
import bg.nrm.procedure.standing.Lack;
import bg.nrm.procedure.standing.Obstacle;
import bg.nrm.question.Question;
import bg.nrm.question.Questions;
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

    /** Why it could not wait. */
    public static final Question<DeviationReason> REASON = Question.term("reason", DeviationReason.class);

    /** What endangered life or health, and who decided; kept sealed. */
    public static final Question<String> WORDS = Question.prose("words", MomentChecks.LONGEST_NOTE);

    @Inject
    private Narration narration;

    @Inject
    private StepActs acts;

    @Inject
    private StepChecks checks;

    @Inject
    private Trail trail;

    /** What is asked beside the step itself: for which of the reasons that the rulebook allows, and in words. */
    public static Questions asked(Step step) {
        return Questions.questions(Questions.section(
                "deviation",
                Questions.needed(Question.term(
                        REASON.name(),
                        DeviationReason.class,
                        step.deviationReasons().stream().sorted().toList())),
                Questions.asked(WORDS).needed("words.missing")));
    }

    /** The step says why as well; the words of it are the note of the deviation. */
    @Permitted(Action.DEVIATION_RECORDED)
    public Recording record(CaseReference reference, StepRecord step, Submission submission) {
        trail.detail("step=" + step.step()
                + step.said().of(REASON).map(reason -> " reason=" + reason).orElse(""));
        return narration.continueStory(reference, submission, inHand -> deviate(step, inHand));
    }

    private Verdict deviate(StepRecord step, CaseInHand inHand) {
        if (!inHand.agenda().has(step.step())) {
            return Verdict.invalid("step", "step.otherRules");
        }
        List<Obstacle> none = inHand.agenda().withoutDeviation(step.step(), inHand.roles());
        if (!none.isEmpty()) {
            return Verdict.refused(none);
        }
        Step ruled = inHand.agenda().duty(step.step()).step();
        List<Problem> problems = Stream.concat(
                        step
                                .said()
                                .of(REASON)
                                .filter(reason -> !ruled.deviationReasons().contains(reason))
                                .map(reason -> Problem.at(REASON.name(), "deviation.reason"))
                                .stream(),
                        checks.problems(asked(ruled).followedBy(StepQuestions.of(step.step())), step, inHand).stream())
                .toList();
        if (!problems.isEmpty()) {
            return new Verdict.Not(new Recording.Invalid(problems));
        }
        List<Obstacle> absolute = absolute(step, inHand);
        if (!absolute.isEmpty()) {
            return Verdict.refused(absolute);
        }
        acts.follow(step, inHand);
        Entry deviation = new Entry.DeviationRecorded(
                step.step(), step.said().the(REASON), Optional.empty(), step.happenedAt(), inHand.now());
        return Verdict.tell(Stream.concat(
                        Stream.of(Telling.of(deviation).saying(step.said().of(WORDS))), acts.tellings(step, inHand))
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
