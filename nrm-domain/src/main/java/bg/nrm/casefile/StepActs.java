package bg.nrm.casefile;

import bg.nrm.access.CaseAccess;
import bg.nrm.input.Problem;
import bg.nrm.organisation.Organisation;
import bg.nrm.organisation.Organisations;
import bg.nrm.procedure.language.Circumstance;
import bg.nrm.procedure.language.ResponsibleRole;
import bg.nrm.procedure.language.StepId;
import bg.nrm.procedure.standing.Entry;
import bg.nrm.procedure.standing.Obstacle;
import bg.nrm.time.Sofia;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What it takes to take a step, whichever use case asks: what is checked, what is told, what follows outside the story. */
@ApplicationScoped
class StepActs {

    /** Decisions after which the State may compensate, once they are final. */
    private static final Set<String> ENDING = Set.of("CONVICTED", "PLEA_DEAL", "TERMINATED", "SUSPENDED");

    @Inject
    private StepChecks checks;

    @Inject
    private Organisations organisations;

    @Inject
    private CaseFiles caseFiles;

    @Inject
    private CaseAccess access;

    /** Whether the step may be recorded as having been taken then; and if so, how it is told. */
    Verdict take(StepRecord step, Submission submission, CaseInHand inHand) {
        if (!inHand.agenda().has(step.step())) {
            return Verdict.invalid("step", "step.otherRules");
        }
        List<Problem> problems = checks.problems(StepQuestions.of(step.step()), step, inHand);
        if (!problems.isEmpty()) {
            return new Verdict.Not(new Recording.Invalid(problems));
        }
        List<StoryEntry> already = already(step.step(), submission, inHand);
        if (!already.isEmpty() && !submission.again()) {
            return new Verdict.Not(new Recording.Overtaken(already));
        }
        Optional<Verdict> impossible = impossible(step, inHand);
        if (impossible.isPresent()) {
            return impossible.get();
        }
        follow(step, inHand);
        return Verdict.tell(tellings(step, inHand).toArray(Telling[]::new));
    }

    /** That the procedure does not let the step be taken now, or did not yet when it is said to have been taken. */
    static Optional<Verdict> impossible(StepRecord step, CaseInHand inHand) {
        List<Obstacle> obstacles = inHand.obstacles(step.step(), step.receiver());
        if (!obstacles.isEmpty()) {
            return Optional.of(Verdict.refused(obstacles));
        }
        return inHand.obstaclesAt(step.happenedAt(), step.step(), step.receiver()).stream()
                .findFirst()
                .map(missing -> tooEarly(step, missing, inHand));
    }

    /** Something was still missing at that time; says what, and when it is recorded to have been there. */
    static Verdict tooEarly(StepRecord step, Obstacle missing, CaseInHand inHand) {
        return inHand.story().standing().stream()
                .map(StoryEntry::happenedAt)
                .filter(moment -> moment.isAfter(step.happenedAt()))
                .sorted()
                .filter(moment ->
                        inHand.obstaclesAt(moment, step.step(), step.receiver()).isEmpty())
                .findFirst()
                .map(moment ->
                        Verdict.invalid("happenedAt", "time.beforeRecord", missing.what(), MomentChecks.sofia(moment)))
                .orElseGet(() -> Verdict.invalid("happenedAt", "time.beforeConditions"));
    }

    /** The step, and what follows from it in the story. */
    Stream<Telling> tellings(StepRecord step, CaseInHand inHand) {
        return Stream.of(Stream.of(telling(step)), reopening(step, inHand), finalAct(step, inHand))
                .flatMap(told -> told);
    }

    private static Telling telling(StepRecord step) {
        return Telling.of(new Entry.StepDone(step.step(), step.documents(), step.happenedAt(), step.happenedAt()))
                .to(step.receiver())
                .with(step.details())
                .saying(step.note());
    }

    /** The last negative outcome is reversed: whether the person is a victim is open again. */
    private static Stream<Telling> reopening(StepRecord step, CaseInHand inHand) {
        boolean reversed = step.step() == StepId.RECONSIDER_NEGATIVE_OUTCOME
                && inHand.story().holds(Circumstance.NO_GROUNDS_FOR_TRAFFICKING)
                && NegativeOutcome.allStandingIn(inHand.story()).stream()
                        .allMatch(outcome -> outcome.isReversed(step.details()));
        return reversed
                ? Stream.of(Telling.of(new Entry.CircumstanceEnded(
                        Circumstance.NO_GROUNDS_FOR_TRAFFICKING, step.happenedAt(), inHand.now())))
                : Stream.empty();
    }

    /** From a final conviction, plea deal, termination or suspension runs the year in which the State may be asked (measure 3.4). */
    private static Stream<Telling> finalAct(StepRecord step, CaseInHand inHand) {
        boolean ended = step.step() == StepId.RECORD_DECISION_IN_PROCEEDINGS
                && step.says(StepQuestions.FORCE, "FINAL")
                && step.said()
                        .of(StepQuestions.DECISION)
                        .filter(ENDING::contains)
                        .isPresent()
                && !inHand.story().holds(Circumstance.FINAL_ACT);
        return ended
                ? Stream.of(Telling.of(
                        new Entry.CircumstanceFound(Circumstance.FINAL_ACT, step.happenedAt(), inHand.now())))
                : Stream.empty();
    }

    /** What a step brings about beside its entry: the episode is better known, the receiver may know the case. */
    void follow(StepRecord step, CaseInHand inHand) {
        if (StepQuestions.asks(step.step(), StepQuestions.FORMS)) {
            caseFiles
                    .episode(inHand.caseFile(), inHand.story().episode())
                    .involved(
                            step.said().of(StepQuestions.FORMS).orElse(List.of()),
                            step.said().of(StepQuestions.CROSSING));
        }
        step.receiver()
                .ifPresent(body -> access.admitToCase(body, inHand.caseFile().id(), ground(step.step()), inHand.now()));
        notified(step, inHand)
                .forEach(body -> access.admitToCase(
                        body.id(), inHand.caseFile().id(), CaseAccess.Basis.NOTIFICATION, inHand.now()));
    }

    /** A person is referred; whom a letter goes to that the law demands is told by law. */
    private static CaseAccess.Basis ground(StepId step) {
        return step == StepId.CONTACT_RECEIVING_ORGANISATION
                ? CaseAccess.Basis.REFERRAL
                : CaseAccess.Basis.NOTIFICATION;
    }

    /** Of the authorities that are told, those may know the case that have something to do in it and are one body in the country. */
    private List<Organisation> notified(StepRecord step, CaseInHand inHand) {
        Set<ResponsibleRole> acting = EnumSet.noneOf(ResponsibleRole.class);
        acting.addAll(inHand.agenda().duty(step.step()).step().notified());
        acting.retainAll(inHand.agenda().procedure().responsible());
        if (acting.isEmpty()) {
            return List.of();
        }
        LocalDate today = Sofia.dayOf(inHand.now());
        return organisations.all().stream()
                .filter(body -> body.isValidOn(today))
                .filter(body -> !Collections.disjoint(CaseBodies.ofKind(body.kind()), acting))
                .collect(Collectors.groupingBy(Organisation::kind))
                .values()
                .stream()
                .filter(bodies -> bodies.size() == 1)
                .flatMap(List::stream)
                .toList();
    }

    /** The step as it has been told already: before for a step that is done, meanwhile for one that comes again and again. */
    private static List<StoryEntry> already(StepId step, Submission submission, CaseInHand inHand) {
        boolean done = inHand.agenda().duty(step).isDone();
        List<StoryEntry> told = inHand.story().telling(step).toList();
        return done
                ? told
                : told.stream()
                        .filter(entry -> entry.position() > submission.seen())
                        .toList();
    }
}
