package bg.nrm.casefile;

import bg.nrm.access.Action;
import bg.nrm.input.Problem;
import bg.nrm.input.Problems;
import bg.nrm.organisation.Organisation;
import bg.nrm.organisation.Organisations;
import bg.nrm.procedure.language.Circumstance;
import bg.nrm.procedure.language.Document;
import bg.nrm.procedure.language.StepId;
import bg.nrm.question.Questions;
import bg.nrm.time.Sofia;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Whether what was typed about an act can be kept. */
@ApplicationScoped
class StepChecks {

    /** The papers that are plans to be signed. */
    private static final Set<String> PLANS =
            Set.of(Document.SUPPORT_AND_SAFETY_PLAN.name(), Document.CHILD_ACTION_PLAN.name());

    @Inject
    private ActChecks checks;

    @Inject
    private Organisations organisations;

    /** What was asked is answered as it has to be, and fits the case. */
    List<Problem> problems(Questions asked, StepRecord step, CaseInHand inHand) {
        Problems problems = new Problems().all(checks.problems(asked, step.said(), inHand));
        reconsidered(step, inHand, problems);
        return problems.when(!tellsAll(step, inHand), StepQuestions.NOTIFIED.name(), "notified.all")
                .when(
                        step.says(StepQuestions.EXIT, "FAMILY")
                                && inHand.story().holds(Circumstance.PARENT_SUSPECTED),
                        StepQuestions.EXIT.name(),
                        "exit.parentSuspected")
                .when(step.note().isEmpty() && lacksPlan(step, inHand), ActForm.NOTE.name(), "plan.missing")
                .when(!producesThem(step, inHand), "documents", "documents.other")
                .when(namesWrongly(step, inHand), StepQuestions.RECEIVER.name(), "receiver.missing")
                .list();
    }

    /** What is said to have come of a step can come of it. */
    private static boolean producesThem(StepRecord step, CaseInHand inHand) {
        return step.documents().isEmpty()
                || inHand.agenda().duty(step.step()).step().documents().containsAll(step.documents());
    }

    /** Everybody signed a plan that is neither among the papers of the case nor put in words. */
    static boolean lacksPlan(StepRecord step, CaseInHand inHand) {
        return step.says(StepQuestions.SIGNATURES, "ALL")
                && step.documents().isEmpty()
                && inHand.story().ofEpisode().stream()
                        .filter(entry -> entry.kind() == EntryKind.PAPER_WRITTEN)
                        .flatMap(entry -> entry.details().one("form").stream())
                        .noneMatch(PLANS::contains);
    }

    /** Only a negative outcome that stands can be looked at again, and a formal one only by an office that may identify formally. */
    static void reconsidered(StepRecord step, CaseInHand inHand, Problems problems) {
        List<String> standing = NegativeOutcome.allStandingIn(inHand.story()).stream()
                .map(Enum::name)
                .toList();
        boolean formal = step.says(StepQuestions.RECONSIDERED, NegativeOutcome.FORMAL.name());
        step.said()
                .of(StepQuestions.RECONSIDERED)
                .ifPresent(level -> problems.when(
                        !standing.contains(level), StepQuestions.RECONSIDERED.name(), "reconsidered.none"));
        problems.when(
                formal
                        && step.step() == StepId.RECONSIDER_NEGATIVE_OUTCOME
                        && !inHand.actor().may(Action.FORMALLY_IDENTIFIED),
                StepQuestions.RECONSIDERED.name(),
                "reconsidered.formal");
    }

    /** In one act: whoever tells one of them tells all. */
    private static boolean tellsAll(StepRecord step, CaseInHand inHand) {
        return step.said()
                .of(StepQuestions.NOTIFIED)
                .map(told -> told.containsAll(inHand.agenda().duty(step.step()).step().notified().stream()
                        .map(Enum::name)
                        .toList()))
                .orElse(true);
    }

    /** Not another body that takes part in the mechanism today and that the step can name; that there is such a body is checked before. */
    private boolean namesWrongly(StepRecord step, CaseInHand inHand) {
        return step.receiver()
                .flatMap(organisations::find)
                .filter(body -> body.id() == inHand.actor().organisationId()
                        || !isActive(body, inHand.now())
                        || !StepQuestions.isReceiver(step.step(), body.kind()))
                .isPresent();
    }

    private static boolean isActive(Organisation body, Instant now) {
        return body.isValidOn(Sofia.dayOf(now));
    }
}
