package bg.nrm.casefile;

import bg.nrm.access.Action;
import bg.nrm.access.Permitted;
import bg.nrm.access.Trail;
import bg.nrm.input.Problem;
import bg.nrm.input.Problems;
import bg.nrm.procedure.language.Parameter;
import bg.nrm.procedure.language.Parameters;
import bg.nrm.procedure.language.StepId;
import bg.nrm.procedure.standing.Clock;
import bg.nrm.procedure.standing.Duty;
import bg.nrm.procedure.standing.Entry;
import bg.nrm.procedure.standing.Ground;
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
import java.util.Set;
import java.util.stream.Stream;

/** Stops the time of a step, puts a measure off where harm is feared (principle 4), lets it go on, or gives it more time. */
@ApplicationScoped
@Transactional
public class PausingAStep extends CaseAct {

    private static final int LONGEST_DAYS = 366;

    /** Of the list ALLOWED_BY, who alone may give more time than the law does, where that is set so: no source names them. */
    private static final Set<String> MAY_ADD_TO_THE_LAW = Set.of("PROSECUTOR", "COURT");

    /** What is done to the time of a step. */
    public enum What {
        SUSPENDED,
        /** Only a fear of harm puts a measure off (principle 4). */
        POSTPONED,
        EXTENDED,
        RESUMED
    }

    public static final Question<StepId> STEP = Question.term("step", StepId.class);
    public static final Question<What> WHAT = Question.term("kind", What.class);

    private static final Questions ASKED = asking(Stream.concat(
                    Stream.of(Questions.needed(STEP), Questions.needed(WHAT)),
                    Stream.of(Allowance.asked(
                            When.chosen(WHAT, What.SUSPENDED.name(), What.EXTENDED.name()),
                            When.not(When.chosen(WHAT, What.RESUMED)))))
            .toArray(Asked[]::new));

    private static final ActForm FORM = ActForm.of("SUSPEND", "rest", ASKED).about(STEP);

    @Inject
    private Trail trail;

    public PausingAStep() {
        super(
                FORM.given(WHAT, What.SUSPENDED),
                FORM.named("POSTPONE").given(WHAT, What.POSTPONED),
                FORM.named("RESUME").given(WHAT, What.RESUMED),
                FORM.named("EXTEND").given(WHAT, What.EXTENDED));
    }

    @Override
    @Permitted(Action.CASE_CHANGED)
    public Recording record(CaseReference reference, Answers said, Submission submission) {
        said.of(STEP)
                .flatMap(step -> said.of(WHAT).map(what -> what.name().toLowerCase(Locale.ROOT) + "=" + step))
                .ifPresent(trail::detail);
        return tell(reference, said, submission, (inHand, remark) -> {
            if (!inHand.agenda().has(said.the(STEP))) {
                return Verdict.invalid("step", "step.otherRules");
            }
            Duty duty = inHand.agenda().duty(said.the(STEP));
            return Verdict.unless(problems(said, duty, inHand), () -> telling(said, duty, remark, inHand.now())
                    .map(told -> Verdict.tell(told.saying(remark.note())))
                    .orElseGet(() -> Verdict.invalid("step", "step.standsOtherwise")));
        });
    }

    /** What is told; nothing where the time of the step stands otherwise: what rests cannot be stopped, what runs cannot go on. */
    private static Optional<Telling> telling(Answers said, Duty duty, Remark remark, Instant now) {
        StepId step = said.the(STEP);
        Instant at = remark.happenedAt();
        return switch (said.the(WHAT)) {
            case RESUMED -> duty.pause().map(pause -> Telling.of(new Entry.Resumed(step, at, now)));
            case POSTPONED -> duty.pause().isPresent()
                    ? Optional.empty()
                    : Optional.of(Telling.of(new Entry.Postponed(
                            step, Ground.HARM_FEARED, Optional.empty(), said.the(Allowance.UNTIL), at, now)));
            case SUSPENDED -> {
                Allowance allowance = Allowance.of(said);
                yield duty.pause().isPresent()
                        ? Optional.empty()
                        : Optional.of(Telling.of(new Entry.Suspended(
                                        step, allowance.ground(), allowance.basis(), allowance.until(), at, now))
                                .with(allowance.details()));
            }
            case EXTENDED -> {
                Allowance allowance = Allowance.of(said);
                yield Optional.of(Telling.of(new Entry.Extended(
                                step, allowance.until(), allowance.ground(), allowance.basis(), at, now))
                        .with(allowance.details()));
            }
        };
    }

    /** Looked at again within a year; more time than the step has, and a limit of the law only by who may make it longer. */
    private static List<Problem> problems(Answers said, Duty duty, CaseInHand inHand) {
        LocalDate today = Sofia.dayOf(inHand.now());
        LocalDate latest = today.plusDays(LONGEST_DAYS);
        Problems problems = new Problems();
        said.of(Allowance.UNTIL).filter(until -> said.the(WHAT) != What.RESUMED).ifPresent(until -> problems.notBefore(
                        "until", until, today)
                .when(until.isAfter(latest), "until", "date.late", latest));
        return said.the(WHAT) == What.EXTENDED
                ? problems.all(extension(
                                duty, Allowance.of(said), inHand.rules().parameters()))
                        .list()
                : problems.list();
    }

    private static List<Problem> extension(Duty duty, Allowance allowance, Parameters parameters) {
        return duty.clock()
                .filter(PausingAStep::isOwn)
                .map(clock -> extension(clock, allowance, parameters))
                .orElseGet(() -> List.of(Problem.at("step", "step.noLimit")));
    }

    static List<Problem> extension(Clock clock, Allowance allowance, Parameters parameters) {
        return new Problems()
                .notBefore("until", allowance.until(), Sofia.dayOf(clock.due()).plusDays(1))
                .when(
                        clock.isStatutory()
                                && parameters.isYes(Parameter.MORE_TIME_BY_PROSECUTOR_OR_COURT_ONLY)
                                && allowance
                                        .allowedBy()
                                        .filter(MAY_ADD_TO_THE_LAW::contains)
                                        .isEmpty(),
                        Allowance.ALLOWED_BY.name(),
                        "limit.ofLaw")
                .list();
    }

    private static boolean isOwn(Clock clock) {
        return clock.atExpiry() == Clock.AtExpiry.BECOMES_LATE;
    }

    /** Whether the step has a time of its own, and not that of a period, which is prolonged itself. */
    public static boolean canBeExtended(Duty duty) {
        return duty.clock().filter(PausingAStep::isOwn).isPresent();
    }

    /** Whether the time of the step can be stopped, or the step put off. */
    public static boolean canBePaused(Duty duty) {
        return duty.pause().isEmpty() && duty.isOutstanding();
    }
}
