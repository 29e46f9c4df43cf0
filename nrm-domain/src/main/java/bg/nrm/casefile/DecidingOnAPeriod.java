package bg.nrm.casefile;

import bg.nrm.access.Action;
import bg.nrm.access.Permitted;
import bg.nrm.access.Trail;
import bg.nrm.codes.CodeLists;
import bg.nrm.input.Blank;
import bg.nrm.input.Problem;
import bg.nrm.input.Problems;
import bg.nrm.procedure.language.PeriodId;
import bg.nrm.procedure.language.WorkingCalendar;
import bg.nrm.procedure.standing.Entry;
import bg.nrm.procedure.standing.PeriodEnd;
import bg.nrm.procedure.standing.PeriodStanding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Ends a period before its time, or extends it, where the procedure lets somebody decide so. */
@ApplicationScoped
@Transactional
public class DecidingOnAPeriod {

    private static final int LONGEST_DAYS = 366;

    @Inject
    private Narration narration;

    @Inject
    private CodeLists lists;

    @Inject
    private Trail trail;

    /** The person left, or the period had been begun by mistake; its own early ends are told by other entries. */
    @Permitted(Action.CASE_CHANGED)
    public Recording end(
            CaseReference reference, PeriodId period, PeriodEnd reason, Remark remark, Submission submission) {
        trail.detail("ended=" + period);
        boolean told = reason == PeriodEnd.LEFT || reason == PeriodEnd.ERROR;
        return tell(
                reference,
                period,
                remark,
                submission,
                inHand -> new Problems()
                        .when(!told, "reason", "reason.own")
                        .when(inHand.agenda().period(period).isOpenEnded(), "period", "period.neverEnds")
                        .all(
                                reason == PeriodEnd.LEFT
                                        ? tooShort(inHand.agenda().period(period), remark, inHand.rules())
                                        : List.of())
                        .list(),
                inHand -> Telling.of(new Entry.PeriodEnded(period, reason, remark.happenedAt(), inHand.now())));
    }

    /** Whether somebody may decide that a period ends: a right without end runs on whatever the person does. */
    public static boolean mayEnd(PeriodStanding standing) {
        return standing.isRunning() && !standing.isOpenEnded();
    }

    /** Whether somebody may decide that a period lasts longer. */
    public static boolean mayExtend(PeriodStanding standing) {
        return standing.isRunning() && !standing.isOpenEnded();
    }

    /** More time, beyond the day on which it would end; a right without end needs none. */
    @Permitted(Action.CASE_CHANGED)
    public Recording extend(CaseReference reference, PeriodId period, Rest rest, Remark remark, Submission submission) {
        trail.detail("extended=" + period);
        return tell(
                reference,
                period,
                remark,
                submission,
                inHand -> new Problems()
                        .all(problems(inHand.agenda().period(period), rest, inHand.rules()))
                        .all(rest.missingAllowance(lists))
                        .list(),
                inHand -> Telling.of(new Entry.PeriodExtended(
                                period, rest.until(), rest.ground(), rest.basis(), remark.happenedAt(), inHand.now()))
                        .with(rest.details()));
    }

    private Recording tell(
            CaseReference reference,
            PeriodId period,
            Remark remark,
            Submission submission,
            Function<CaseInHand, List<Problem>> own,
            Function<CaseInHand, Telling> telling) {
        return narration.continueStory(reference, submission, inHand -> {
            if (!inHand.agenda().procedure().has(period)) {
                return Verdict.invalid("period", "period.otherRules");
            }
            Problems problems = new Problems()
                    .all(own.apply(inHand))
                    .all(Moments.problems(remark.happenedAt(), remark.note(), inHand))
                    .when(!inHand.agenda().period(period).isRunning(), "period", "period.notRunning");
            return problems.list().isEmpty()
                    ? Verdict.tell(telling.apply(inHand).saying(remark.note()))
                    : new Verdict.Not(new Recording.Invalid(problems.list()));
        });
    }

    /** A period gets longer, never shorter, by no more than a year, and never beyond what its source allows from its beginning. */
    static List<Problem> problems(PeriodStanding standing, Rest rest, Rules.InForce rules) {
        Problems problems = new Problems().when(standing.isOpenEnded(), "period", "period.endless");
        Optional<LocalDate> longest = longest(standing, rules);
        longest.filter(last -> rest.until().isAfter(last))
                .ifPresent(last -> problems.when(true, "until", "period.maximum", last));
        standing.until()
                .map(last -> last.atZone(WorkingCalendar.SOFIA).toLocalDate())
                .filter(last -> problems.list().isEmpty())
                .ifPresent(last -> problems.notBefore("until", rest.until(), last.plusDays(1))
                        .when(
                                rest.until().isAfter(last.plusDays(LONGEST_DAYS)),
                                "until",
                                "date.late",
                                last.plusDays(LONGEST_DAYS)));
        return problems.list();
    }

    /** Who leaves before the shortest time its source names says why. */
    static List<Problem> tooShort(PeriodStanding standing, Remark remark, Rules.InForce rules) {
        Optional<Instant> first = standing.period().minimum().flatMap(minimum -> standing.since()
                .map(since -> rules.calendar().endOf(rules.parameters().span(minimum), since)));
        return first.filter(remark.happenedAt()::isBefore)
                .filter(early -> remark.note().flatMap(Blank::filled).isEmpty())
                .map(early -> List.of(new Problem(
                        "note",
                        "period.minimum",
                        List.of(early.atZone(WorkingCalendar.SOFIA).toLocalDate()))))
                .orElse(List.of());
    }

    /** The last day the period can have at all, where its source names one. */
    private static Optional<LocalDate> longest(PeriodStanding standing, Rules.InForce rules) {
        return standing.period().maximum().flatMap(maximum -> standing.since()
                .map(since -> rules.calendar().endOf(rules.parameters().span(maximum), since))
                .map(end -> end.atZone(WorkingCalendar.SOFIA).toLocalDate()));
    }
}
