package bg.nrm.casefile;

import bg.nrm.access.Action;
import bg.nrm.access.Permitted;
import bg.nrm.access.Trail;
import bg.nrm.input.Blank;
import bg.nrm.input.Problem;
import bg.nrm.input.Problems;
import bg.nrm.procedure.language.PeriodId;
import bg.nrm.procedure.standing.Entry;
import bg.nrm.procedure.standing.PeriodEnd;
import bg.nrm.procedure.standing.PeriodStanding;
import bg.nrm.question.Answers;
import bg.nrm.question.Question;
import bg.nrm.question.Questions;
import bg.nrm.question.Questions.Asked;
import bg.nrm.question.When;
import bg.nrm.time.Sofia;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Ends a period before its time, or extends it, where the procedure lets somebody decide so. */
@ApplicationScoped
@Transactional
public class DecidingOnAPeriod extends CaseAct {

    private static final int LONGEST_DAYS = 366;

    /** What is decided. */
    public enum What {
        ENDED,
        EXTENDED
    }

    public static final Question<PeriodId> PERIOD = Question.term("period", PeriodId.class);
    public static final Question<What> WHAT = Question.term("kind", What.class);

    /** The person left, or the period had been begun by mistake; its own early ends are told by other entries. */
    public static final Question<PeriodEnd> REASON =
            Question.term("reason", PeriodEnd.class, List.of(PeriodEnd.LEFT, PeriodEnd.ERROR));

    /** The form by which a period is ended, which asks once more. */
    public static final String ENDING = "END_PERIOD";

    private static final When LONGER = When.chosen(WHAT, What.EXTENDED);

    private static final Questions ASKED = asking(Stream.concat(
                    Stream.of(
                            Questions.needed(PERIOD),
                            Questions.needed(WHAT),
                            Questions.needed(REASON).when(When.chosen(WHAT, What.ENDED))),
                    Stream.of(Allowance.asked(LONGER, LONGER)))
            .toArray(Asked[]::new));

    private static final ActForm FORM = ActForm.of(ENDING, "period", ASKED);

    @Inject
    private Trail trail;

    public DecidingOnAPeriod() {
        super(FORM.given(WHAT, What.ENDED), FORM.named("EXTEND_PERIOD").given(WHAT, What.EXTENDED));
    }

    @Override
    @Permitted(Action.CASE_CHANGED)
    public Recording record(CaseReference reference, Answers said, Submission submission) {
        said.of(PERIOD)
                .flatMap(period -> said.of(WHAT).map(what -> what.name().toLowerCase(Locale.ROOT) + "=" + period))
                .ifPresent(trail::detail);
        return tell(reference, said, submission, (inHand, remark) -> {
            PeriodId period = said.the(PERIOD);
            if (!inHand.agenda().procedure().has(period)) {
                return Verdict.invalid("period", "period.otherRules");
            }
            PeriodStanding standing = inHand.agenda().period(period);
            boolean longer = said.the(WHAT) == What.EXTENDED;
            List<Problem> problems = new Problems()
                    .all(
                            longer
                                    ? problems(standing, Allowance.of(said), inHand.rules())
                                    : ending(standing, said.the(REASON), remark, inHand.rules()))
                    .when(!standing.isRunning(), "period", "period.notRunning")
                    .list();
            return Verdict.unless(
                    problems,
                    () -> Verdict.tell((longer
                                    ? longer(period, Allowance.of(said), remark, inHand.now())
                                    : Telling.of(new Entry.PeriodEnded(
                                            period, said.the(REASON), remark.happenedAt(), inHand.now())))
                            .saying(remark.note())));
        });
    }

    private static Telling longer(PeriodId period, Allowance allowance, Remark remark, Instant now) {
        return Telling.of(new Entry.PeriodExtended(
                        period, allowance.until(), allowance.ground(), allowance.basis(), remark.happenedAt(), now))
                .with(allowance.details());
    }

    private static List<Problem> ending(PeriodStanding standing, PeriodEnd reason, Remark remark, Rules.InForce rules) {
        return new Problems()
                .when(reason != PeriodEnd.LEFT && reason != PeriodEnd.ERROR, "reason", "reason.own")
                .when(standing.isOpenEnded(), "period", "period.neverEnds")
                .all(reason == PeriodEnd.LEFT ? tooShort(standing, remark, rules) : List.of())
                .list();
    }

    /** Whether somebody may decide that a period ends: a right without end runs on whatever the person does. */
    public static boolean mayEnd(PeriodStanding standing) {
        return standing.isRunning() && !standing.isOpenEnded();
    }

    /** Whether somebody may decide that a period lasts longer. */
    public static boolean mayExtend(PeriodStanding standing) {
        return standing.isRunning() && !standing.isOpenEnded();
    }

    /** A period gets longer, never shorter, by no more than a year, and never beyond what its source allows from its beginning. */
    static List<Problem> problems(PeriodStanding standing, Allowance allowance, Rules.InForce rules) {
        Problems problems = new Problems().when(standing.isOpenEnded(), "period", "period.endless");
        Optional<LocalDate> longest = longest(standing, rules);
        longest.filter(last -> allowance.until().isAfter(last))
                .ifPresent(last -> problems.when(true, "until", "period.maximum", last));
        standing.until()
                .map(last -> Sofia.dayOf(last))
                .filter(last -> problems.list().isEmpty())
                .ifPresent(last -> problems.notBefore("until", allowance.until(), last.plusDays(1))
                        .when(
                                allowance.until().isAfter(last.plusDays(LONGEST_DAYS)),
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
                .map(early -> List.of(new Problem("note", "period.minimum", List.of(Sofia.dayOf(early)))))
                .orElse(List.of());
    }

    /** The last day the period can have at all, where its source names one. */
    private static Optional<LocalDate> longest(PeriodStanding standing, Rules.InForce rules) {
        return standing.period().maximum().flatMap(maximum -> standing.since()
                .map(since -> rules.calendar().endOf(rules.parameters().span(maximum), since))
                .map(end -> Sofia.dayOf(end)));
    }
}
