package bg.nrm.casefile;

import bg.nrm.access.Action;
import bg.nrm.access.Permitted;
import bg.nrm.access.Trail;
import bg.nrm.codes.CodeLists;
import bg.nrm.input.Problem;
import bg.nrm.input.Problems;
import bg.nrm.procedure.language.StepId;
import bg.nrm.procedure.language.WorkingCalendar;
import bg.nrm.procedure.standing.Duty;
import bg.nrm.procedure.standing.Entry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** Stops the time of a step, puts a measure off where harm is feared (principle 4), lets it go on, or gives it more time. */
@ApplicationScoped
@Transactional
public class RestingAStep {

    private static final int LONGEST_DAYS = 366;

    @Inject
    private Narration narration;

    @Inject
    private CodeLists lists;

    @Inject
    private Trail trail;

    @Permitted(Action.CASE_CHANGED)
    public Recording suspend(CaseReference reference, StepId step, Rest rest, Remark remark, Submission submission) {
        trail.detail("suspended=" + step);
        return tell(
                reference,
                step,
                remark,
                Optional.of(rest),
                submission,
                inHand -> inHand.agenda().duty(step).pause().isPresent()
                        ? Optional.empty()
                        : Optional.of(new Entry.Suspended(
                                step, rest.ground(), rest.basis(), rest.until(), remark.happenedAt(), inHand.now())));
    }

    /** Only a fear of harm puts a measure off: the ground is principle 4's own. */
    @Permitted(Action.CASE_CHANGED)
    public Recording postpone(
            CaseReference reference, StepId step, LocalDate reviewOn, Remark remark, Submission submission) {
        trail.detail("postponed=" + step);
        Rest rest = Rest.forFearOfHarm(reviewOn);
        return tell(
                reference,
                step,
                remark,
                Optional.of(rest),
                submission,
                inHand -> inHand.agenda().duty(step).pause().isPresent()
                        ? Optional.empty()
                        : Optional.of(new Entry.Postponed(
                                step, rest.ground(), Optional.empty(), reviewOn, remark.happenedAt(), inHand.now())));
    }

    @Permitted(Action.CASE_CHANGED)
    public Recording resume(CaseReference reference, StepId step, Remark remark, Submission submission) {
        trail.detail("resumed=" + step);
        return tell(reference, step, remark, Optional.empty(), submission, inHand -> inHand.agenda()
                .duty(step)
                .pause()
                .map(pause -> new Entry.Resumed(step, remark.happenedAt(), inHand.now())));
    }

    @Permitted(Action.CASE_CHANGED)
    public Recording extend(CaseReference reference, StepId step, Rest rest, Remark remark, Submission submission) {
        trail.detail("extended=" + step);
        return tell(reference, step, remark, Optional.of(rest), submission, inHand -> inHand.agenda()
                .duty(step)
                .clock()
                .map(clock -> new Entry.Extended(
                        step, rest.until(), rest.ground(), rest.basis(), remark.happenedAt(), inHand.now())));
    }

    private Recording tell(
            CaseReference reference,
            StepId step,
            Remark remark,
            Optional<Rest> rest,
            Submission submission,
            Function<CaseInHand, Optional<? extends Entry>> entry) {
        return narration.continueStory(reference, submission, inHand -> {
            if (!inHand.agenda().has(step)) {
                return Verdict.invalid("step", "step.otherRules");
            }
            Problems problems = new Problems().all(Moments.problems(remark.happenedAt(), remark.note(), inHand));
            rest.ifPresent(known -> problems.all(problems(known, inHand.now())).all(known.unallowed(lists)));
            if (!problems.list().isEmpty()) {
                return new Verdict.Not(new Recording.Invalid(problems.list()));
            }
            return entry.apply(inHand)
                    .map(told -> Verdict.tell(Telling.of(told)
                            .with(rest.map(Rest::details).orElse(Details.NONE))
                            .saying(remark.note())))
                    .orElseGet(() -> Verdict.invalid("step", "step.standsOtherwise"));
        });
    }

    static java.util.List<Problem> problems(Rest rest, Instant now) {
        LocalDate today = now.atZone(WorkingCalendar.SOFIA).toLocalDate();
        return new Problems()
                .notBefore("until", rest.until(), today)
                .when(
                        rest.until().isAfter(today.plusDays(LONGEST_DAYS)),
                        "until",
                        "date.late",
                        today.plusDays(LONGEST_DAYS))
                .list();
    }

    /** Whether the step has a time that can rest. */
    public static boolean canRest(Duty duty) {
        return duty.pause().isEmpty() && duty.isOutstanding();
    }
}
