package bg.nrm.web.cases;

import bg.nrm.casefile.CaseInHand;
import bg.nrm.input.FullStop;
import bg.nrm.procedure.language.PeriodId;
import bg.nrm.procedure.standing.Duty;
import bg.nrm.procedure.standing.PeriodStanding;
import bg.nrm.procedure.standing.StageStanding;
import bg.nrm.web.frame.Moments;
import bg.nrm.web.frame.Texts;
import bg.nrm.web.tag.ClockFace;
import bg.nrm.web.tag.ClockFaces;
import bg.nrm.web.tag.PeriodFace;
import bg.nrm.web.tag.StageFace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/** Draws where a case stands: the path of five stages, and the rights that run for a time. */
@ApplicationScoped
class PathFaces {

    /** Two rows of days; what is longer is drawn in parts. */
    private static final int MOST_CELLS = 62;

    private static final int FEWER_CELLS = 30;

    @Inject
    private Terms terms;

    @Inject
    private ClockFaces clocks;

    @Inject
    private Moments moments;

    @Inject
    private Texts texts;

    List<StageFace> stages(CaseInHand inHand) {
        return inHand.agenda().stages().stream()
                .map(stage -> stage(stage, inHand))
                .toList();
    }

    /** The two clocks from the first identification on; the others once they have begun. */
    List<PeriodFace> periods(CaseInHand inHand) {
        return inHand.agenda().periods().stream()
                .filter(period -> isShown(period, inHand))
                .map(this::period)
                .toList();
    }

    private static boolean isShown(PeriodStanding period, CaseInHand inHand) {
        boolean services =
                inHand.agenda().period(PeriodId.SERVICE_ACCESS).since().isPresent();
        return period.since().isPresent() || period.period().id() == PeriodId.REFLECTION && services;
    }

    private StageFace stage(StageStanding standing, CaseInHand inHand) {
        return new StageFace(
                terms.title(standing.stage()),
                StageFace.State.valueOf(standing.state().name()),
                standing.here(),
                words(standing, inHand),
                standing.pips().stream().map(PathFaces::pip).toList());
    }

    private static StageFace.Pip pip(StageStanding.Pip pip) {
        return pip.mark() == StageStanding.Mark.OBSTACLE
                ? StageFace.Pip.BLOCKED
                : StageFace.Pip.valueOf(pip.mark().name());
    }

    /** How a stage stands, in one sentence: what is in the way, what may be done, or how much is done. */
    private String words(StageStanding standing, CaseInHand inHand) {
        if (inHand.agenda().closing().isPresent() && standing.state() != StageStanding.State.DONE) {
            return closed(standing);
        }
        return switch (standing.state()) {
            case DONE -> texts.in("cases", "stage.done");
            case WAITING -> texts.in("cases", "stage.waiting");
            case BLOCKED -> texts.in("cases", "stage.blocked", first(standing, StageStanding.Mark.OBSTACLE));
            case OPEN -> standing.pips().stream().anyMatch(pip -> pip.mark() == StageStanding.Mark.NOW)
                    ? texts.in("cases", "stage.open", next(standing, inHand))
                    : texts.in("cases", "stage.begun");
        };
    }

    /** The case was closed before all was done here. */
    private String closed(StageStanding standing) {
        long done = standing.pips().stream()
                .filter(pip -> pip.mark() == StageStanding.Mark.DONE)
                .count();
        return texts.in("cases", "stage.closed", done, standing.pips().size());
    }

    private String first(StageStanding standing, StageStanding.Mark mark) {
        return standing.pips().stream()
                .filter(pip -> pip.mark() == mark)
                .map(pip -> terms.term(pip.step()))
                .findFirst()
                .orElse("");
    }

    private String next(StageStanding standing, CaseInHand inHand) {
        Stream<Duty> possible = standing.pips().stream()
                .filter(pip -> pip.mark() == StageStanding.Mark.NOW)
                .map(pip -> inHand.agenda().duty(pip.step()));
        List<Duty> duties = possible.toList();
        return duties.stream()
                .filter(Duty::isDuty)
                .findFirst()
                .or(() -> duties.stream().findFirst())
                .map(duty -> terms.term(duty.step().id()))
                .orElse("");
    }

    private PeriodFace period(PeriodStanding standing) {
        String title = terms.title(standing.period().id());
        String rule = terms.words().rule(standing.period().id());
        if (standing.isOpenEnded()) {
            String since = moments.both(standing.since());
            return PeriodFace.openEnded(
                    title,
                    clocks.open(),
                    texts.in("cases", "period.open.picture", since),
                    FullStop.once(since(standing) + ". " + rule));
        }
        int length = length(standing);
        int day = standing.since().isPresent() ? (int) Math.max(1, Math.min(standing.day(), length)) : 0;
        boolean over = standing.endedAt().isPresent();
        int cells = length > MOST_CELLS ? FEWER_CELLS : Math.max(1, length);
        return new PeriodFace(
                title,
                clock(standing, length),
                (int) Math.ceil((double) day * cells / Math.max(1, length)),
                cells,
                over,
                texts.in("cases", over ? "period.picture.over" : "period.picture", day, length),
                sentence(standing, rule));
    }

    private ClockFace clock(PeriodStanding standing, int length) {
        return switch (standing.state()) {
            case NOT_STARTED -> new ClockFace(ClockFace.State.PAUSED, texts.in("cases", "period.notStarted"), "");
            case RUNNING -> new ClockFace(
                    ClockFace.State.OK,
                    texts.in("cases", "period.running", Math.max(1, standing.day()), length, standing.daysLeft()),
                    "");
            case EXPIRED, ENDED_EARLY -> new ClockFace(
                    ClockFace.State.DONE,
                    texts.in(
                            "cases",
                            "period.over",
                            standing.end().map(terms::term).orElse("")),
                    moments.date(standing.endedAt()));
        };
    }

    private String sentence(PeriodStanding standing, String rule) {
        return switch (standing.state()) {
            case NOT_STARTED, ENDED_EARLY -> rule;
            case RUNNING -> since(standing) + " " + texts.in("cases", "period.until", moments.date(standing.until()))
                    + " " + terms.words().of(standing.period().source());
            case EXPIRED -> terms.words().atExpiry(standing.period().id());
        };
    }

    private String since(PeriodStanding standing) {
        return texts.in("cases", "period.since", moments.both(standing.since()));
    }

    /** Days: those between beginning and end; thirty while it has not begun. */
    private static int length(PeriodStanding standing) {
        if (standing.since().isEmpty() || standing.until().isEmpty()) {
            return standing.period().id() == PeriodId.REFLECTION ? 30 : 1;
        }
        return (int) ChronoUnit.DAYS.between(
                Moments.dayOf(standing.since().get()),
                Moments.dayOf(standing.until().get()));
    }
}
