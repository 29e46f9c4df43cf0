package bg.nrm.casefile;

import bg.nrm.access.Action;
import bg.nrm.codes.CodeLists;
import bg.nrm.input.Blank;
import bg.nrm.input.Problem;
import bg.nrm.input.Problems;
import bg.nrm.organisation.Organisation;
import bg.nrm.organisation.Organisations;
import bg.nrm.procedure.language.Circumstance;
import bg.nrm.procedure.language.Document;
import bg.nrm.procedure.language.StepId;
import bg.nrm.time.Sofia;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether what was typed about an act can be kept. */
@ApplicationScoped
class StepChecks {

    /** The papers that are plans to be signed. */
    private static final Set<String> PLANS =
            Set.of(Document.SUPPORT_AND_SAFETY_PLAN.name(), Document.CHILD_ACTION_PLAN.name());

    @Inject
    private CodeLists lists;

    @Inject
    private Organisations organisations;

    List<Problem> problems(StepRecord step, CaseInHand inHand) {
        Problems problems = new Problems().all(Moments.problems(step.happenedAt(), step.note(), inHand));
        StepField.of(step.step()).forEach(field -> check(field, step.details(), problems));
        problems.when(!tellsAll(step, inHand), StepField.NOTIFIED.field(), "notified.all")
                .when(says(step, StepField.SIGNATURES, "MISSING"), StepField.SIGNATURES.field(), "signatures.missing")
                .when(says(step, StepField.ADDRESS, "CURRENT"), StepField.ADDRESS.field(), "address.permanent")
                .when(
                        says(step, StepField.EXIT, "FAMILY") && inHand.story().holds(Circumstance.PARENT_SUSPECTED),
                        StepField.EXIT.field(),
                        "exit.parentSuspected");
        problems.when(
                StepField.isReasoned(step.step())
                        && step.note().flatMap(Blank::filled).isEmpty(),
                "note",
                "note.missing");
        reconsidered(step, inHand, problems);
        boolean silent = step.note().flatMap(Blank::filled).isEmpty();
        problems.when(silent && isLowInDanger(step), "note", "risk.lowInDanger")
                .when(silent && lacksPlan(step, inHand), "note", "plan.missing");
        Set<String> known =
                StepField.of(step.step()).stream().map(StepField::field).collect(Collectors.toSet());
        problems.when(!known.containsAll(step.details().codes().keySet()), "details", "field.unknown");
        if (StepField.namesReceiver(step.step())) {
            problems.when(!isReceiver(step, inHand), "receiver", "receiver.missing");
        }
        return problems.list();
    }

    /** Both questions of danger are answered with yes and the risk is said to be low: that can be, and has to be explained. */
    static boolean isLowInDanger(StepRecord step) {
        return says(step, StepField.MEDICAL, "YES")
                && says(step, StepField.VIOLENCE, "YES")
                && says(step, StepField.LEVEL, "LOW");
    }

    /** Everybody signed a plan that is neither among the papers of the case nor put in words. */
    static boolean lacksPlan(StepRecord step, CaseInHand inHand) {
        return says(step, StepField.SIGNATURES, "ALL")
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
        boolean formal = says(step, StepField.RECONSIDERED, NegativeOutcome.FORMAL.name());
        step.details()
                .one(StepField.RECONSIDERED.field())
                .ifPresent(level ->
                        problems.when(!standing.contains(level), StepField.RECONSIDERED.field(), "reconsidered.none"));
        problems.when(
                formal
                        && step.step() == StepId.RECONSIDER_NEGATIVE_OUTCOME
                        && !inHand.actor().may(Action.FORMALLY_IDENTIFIED),
                StepField.RECONSIDERED.field(),
                "reconsidered.formal");
    }

    /** In one act: whoever tells one of them tells all. */
    private static boolean tellsAll(StepRecord step, CaseInHand inHand) {
        return step.details()
                .all(StepField.NOTIFIED.field())
                .containsAll(inHand.agenda().duty(step.step()).step().notified().stream()
                        .map(Enum::name)
                        .toList());
    }

    private static boolean says(StepRecord step, StepField field, String code) {
        return step.details().one(field.field()).filter(code::equals).isPresent();
    }

    private void check(StepField field, Details details, Problems problems) {
        List<String> codes = details.all(field.field());
        if (field.isAmount()) {
            amount(codes, details, problems);
            return;
        }
        problems.when(field.isRequired() && codes.isEmpty(), field.field(), "field.missing")
                .when(!field.isSeveral() && codes.size() > 1, field.field(), "field.several")
                .codes(field.field(), codes, field.list(), lists);
    }

    /** An amount without its currency means nothing, and the other way round. */
    private static void amount(List<String> codes, Details details, Problems problems) {
        boolean inCurrency = details.one(StepField.CURRENCY.field()).isPresent();
        problems.when(
                        codes.size() > 1 || !codes.stream().allMatch(Money::isCode),
                        StepField.AMOUNT.field(),
                        "amount.unreadable")
                .when(!codes.isEmpty() && !inCurrency, StepField.CURRENCY.field(), "field.missing")
                .when(codes.isEmpty() && inCurrency, StepField.AMOUNT.field(), "field.missing");
    }

    /** Another body that takes part in the mechanism today and that the step can name. */
    private boolean isReceiver(StepRecord step, CaseInHand inHand) {
        return step.receiver()
                .filter(id -> id != inHand.actor().organisationId())
                .flatMap(organisations::find)
                .filter(body -> isActive(body, inHand.now()))
                .filter(body -> StepField.isReceiver(step.step(), body.kind()))
                .isPresent();
    }

    private static boolean isActive(Organisation body, Instant now) {
        return body.isValidOn(Sofia.dayOf(now));
    }
}
