package bg.nrm.casefile;

import bg.nrm.access.Action;
import bg.nrm.access.Permitted;
import bg.nrm.access.Trail;
import bg.nrm.codes.CodeLists;
import bg.nrm.input.Problem;
import bg.nrm.input.Problems;
import bg.nrm.procedure.language.Parameter;
import bg.nrm.procedure.language.Parameters;
import bg.nrm.procedure.language.StepId;
import bg.nrm.procedure.language.WorkingCalendar;
import bg.nrm.procedure.standing.Clock;
import bg.nrm.procedure.standing.Duty;
import bg.nrm.procedure.standing.Entry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Stops the time of a step, puts a measure off where harm is feared (principle 4), lets it go on, or gives it more time. */
@ApplicationScoped
@Transactional
public class RestingAStep {

    private static final int LONGEST_DAYS = 366;

    /** Of the list ALLOWED_BY, who alone may give more time than the law does, where that is set so: no source names them. */
    private static final Set<String> MAY_ADD_TO_THE_LAW = Set.of("PROSECUTOR", "COURT");

    @Inject
    private Narration narration;

    @Inject
    private CodeLists lists;

    @Inject
    private Trail trail;

    @Permitted(Action.CASE_CHANGED)
    public Recording suspend(CaseReference reference, StepId step, Rest rest, Remark remark, Submission submission) {
        trail.detail("suspended=" + step);
        return pause(
                reference,
                step,
                rest,
                remark,
                submission,
                now -> new Entry.Suspended(step, rest.ground(), rest.basis(), rest.until(), remark.happenedAt(), now));
    }

    /** Only a fear of harm puts a measure off: the ground is principle 4's own. */
    @Permitted(Action.CASE_CHANGED)
    public Recording postpone(
            CaseReference reference, StepId step, LocalDate reviewOn, Remark remark, Submission submission) {
        trail.detail("postponed=" + step);
        Rest rest = Rest.forFearOfHarm(reviewOn);
        return pause(
                reference,
                step,
                rest,
                remark,
                submission,
                now -> new Entry.Postponed(step, rest.ground(), rest.basis(), reviewOn, remark.happenedAt(), now));
    }

    private Recording pause(
            CaseReference reference,
            StepId step,
            Rest rest,
            Remark remark,
            Submission submission,
            Function<Instant, Entry> entry) {
        return tell(
                reference,
                step,
                remark,
                submission,
                inHand -> problems(rest, inHand.now()),
                inHand -> inHand.agenda().duty(step).pause().isPresent()
                        ? Optional.empty()
                        : Optional.of(Telling.of(entry.apply(inHand.now())).with(rest.details())));
    }

    @Permitted(Action.CASE_CHANGED)
    public Recording resume(CaseReference reference, StepId step, Remark remark, Submission submission) {
        trail.detail("resumed=" + step);
        return tell(reference, step, remark, submission, inHand -> List.of(), inHand -> inHand.agenda()
                .duty(step)
                .pause()
                .map(pause -> Telling.of(new Entry.Resumed(step, remark.happenedAt(), inHand.now()))));
    }

    /** More time than it has; a limit of the law is not made longer by those it binds. */
    @Permitted(Action.CASE_CHANGED)
    public Recording extend(CaseReference reference, StepId step, Rest rest, Remark remark, Submission submission) {
        trail.detail("extended=" + step);
        return tell(
                reference,
                step,
                remark,
                submission,
                inHand -> new Problems()
                        .all(problems(rest, inHand.now()))
                        .all(extension(
                                inHand.agenda().duty(step), rest, inHand.rules().parameters()))
                        .list(),
                inHand -> Optional.of(Telling.of(new Entry.Extended(
                                step, rest.until(), rest.ground(), rest.basis(), remark.happenedAt(), inHand.now()))
                        .with(rest.details())));
    }

    private static List<Problem> extension(Duty duty, Rest rest, Parameters parameters) {
        return duty.clock()
                .filter(RestingAStep::isOwn)
                .map(clock -> extension(clock, rest, parameters))
                .orElseGet(() -> List.of(Problem.at("step", "step.noLimit")));
    }

    static List<Problem> extension(Clock clock, Rest rest, Parameters parameters) {
        return new Problems()
                .notBefore(
                        "until",
                        rest.until(),
                        clock.due().atZone(WorkingCalendar.SOFIA).toLocalDate().plusDays(1))
                .when(
                        clock.isStatutory()
                                && parameters.isYes(Parameter.MORE_TIME_BY_PROSECUTOR_OR_COURT_ONLY)
                                && rest.allowedBy()
                                        .filter(MAY_ADD_TO_THE_LAW::contains)
                                        .isEmpty(),
                        Rest.ALLOWED_BY,
                        "limit.ofLaw")
                .list();
    }

    private static boolean isOwn(Clock clock) {
        return clock.atExpiry() == Clock.AtExpiry.BECOMES_LATE;
    }

    private Recording tell(
            CaseReference reference,
            StepId step,
            Remark remark,
            Submission submission,
            Function<CaseInHand, List<Problem>> own,
            Function<CaseInHand, Optional<Telling>> telling) {
        return narration.continueStory(reference, submission, inHand -> {
            if (!inHand.agenda().has(step)) {
                return Verdict.invalid("step", "step.otherRules");
            }
            List<Problem> problems = new Problems()
                    .all(Moments.problems(remark.happenedAt(), remark.note(), inHand))
                    .all(own.apply(inHand))
                    .list();
            if (!problems.isEmpty()) {
                return new Verdict.Not(new Recording.Invalid(problems));
            }
            return telling.apply(inHand)
                    .map(told -> Verdict.tell(told.saying(remark.note())))
                    .orElseGet(() -> Verdict.invalid("step", "step.standsOtherwise"));
        });
    }

    /** Looked at again within a year, and allowed by somebody. */
    private List<Problem> problems(Rest rest, Instant now) {
        LocalDate today = now.atZone(WorkingCalendar.SOFIA).toLocalDate();
        LocalDate latest = today.plusDays(LONGEST_DAYS);
        return new Problems()
                .notBefore("until", rest.until(), today)
                .when(rest.until().isAfter(latest), "until", "date.late", latest)
                .all(rest.missingAllowance(lists))
                .list();
    }

    /** Whether the step has a time of its own, and not that of a period, which is prolonged itself. */
    public static boolean canBeExtended(Duty duty) {
        return duty.clock().filter(RestingAStep::isOwn).isPresent();
    }

    /** Whether the step has a time that can rest. */
    public static boolean canRest(Duty duty) {
        return duty.pause().isEmpty() && duty.isOutstanding();
    }
}
