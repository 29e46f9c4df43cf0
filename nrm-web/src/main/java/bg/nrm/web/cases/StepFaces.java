package bg.nrm.web.cases;

import bg.nrm.casefile.CaseBodies.Responsible;
import bg.nrm.casefile.CaseInHand;
import bg.nrm.casefile.CaseReference;
import bg.nrm.casefile.PausingAStep;
import bg.nrm.procedure.language.Parameters;
import bg.nrm.procedure.language.ResponsibleRole;
import bg.nrm.procedure.language.StepId;
import bg.nrm.procedure.publication.Words;
import bg.nrm.procedure.standing.Clock;
import bg.nrm.procedure.standing.Duty;
import bg.nrm.procedure.standing.Lack;
import bg.nrm.procedure.standing.Obstacle;
import bg.nrm.procedure.standing.StageStanding;
import bg.nrm.web.cases.StepFace.Button;
import bg.nrm.web.frame.Moments;
import bg.nrm.web.frame.Texts;
import bg.nrm.web.tag.ClockFace;
import bg.nrm.web.tag.ClockFaces;
import bg.nrm.web.tag.ObstacleFace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts the duties of a case on the page: what is late first, then what may be done, then what is in the way of the rest. */
@ApplicationScoped
class StepFaces {

    @Inject
    private Terms terms;

    @Inject
    private Bodies bodies;

    @Inject
    private CasePaths paths;

    @Inject
    private ClockFaces clocks;

    @Inject
    private Moments moments;

    @Inject
    private Texts texts;

    /** What the page shows openly: what waits for somebody, and what this user may do. */
    List<StepFace> present(CaseInHand inHand) {
        Set<StepId> ahead = idsAhead(inHand);
        return inHand.agenda().duties().stream()
                .filter(StepFaces::isShown)
                .filter(duty -> !ahead.contains(duty.step().id()))
                .sorted(order(inHand))
                .map(duty -> face(duty, inHand))
                .toList();
    }

    /** What comes later and waits for steps before it. */
    List<StepFace> ahead(CaseInHand inHand) {
        Set<StepId> ahead = idsAhead(inHand);
        return inHand.agenda().duties().stream()
                .filter(StepFaces::isShown)
                .filter(duty -> ahead.contains(duty.step().id()))
                .map(duty -> face(duty, inHand))
                .toList();
    }

    /** One step, for its form. */
    StepFace of(StepId step, CaseInHand inHand) {
        return inHand.agenda().has(step) ? face(inHand.agenda().duty(step), inHand) : gone(step);
    }

    /** A step that the rules of the case do not know any more, by its name alone: what somebody is typing about it stays in sight. */
    private StepFace gone(StepId step) {
        return new StepFace(
                step.name(),
                terms.title(step),
                "",
                "",
                "",
                "",
                Optional.empty(),
                List.of(),
                List.of(),
                "",
                false,
                new Button(terms.words().button(step), "", false),
                List.of());
    }

    List<ObstacleFace> obstacles(List<Obstacle> obstacles, CaseInHand inHand) {
        return obstacles.stream()
                .map(obstacle -> new ObstacleFace(
                        words(inHand).of(obstacle.what()), terms.source(obstacle), wayOut(obstacle, inHand)))
                .toList();
    }

    /** As the rules of this case need them: of a child, not of „лицето“. */
    private Words words(CaseInHand inHand) {
        return terms.words().about(inHand.agenda().procedure());
    }

    private Optional<ObstacleFace.WayOut> wayOut(Obstacle obstacle, CaseInHand inHand) {
        return obstacle.waysOut().stream()
                .flatMap(way -> paths
                        .wayOut(
                                inHand.caseFile().reference(),
                                way,
                                inHand.agenda().procedure())
                        .map(href -> new ObstacleFace.WayOut(terms.words().of(way), href))
                        .stream())
                .findFirst();
    }

    private static boolean isShown(Duty duty) {
        return duty.step().id() != StepId.RECORD_CLOSING_IN_PERSONAL_FILE
                && (duty.isOutstanding() || duty.pause().isPresent());
    }

    private static Set<StepId> idsAhead(CaseInHand inHand) {
        return inHand.agenda().stages().stream()
                .flatMap(stage -> stage.pips().stream())
                .filter(pip -> pip.mark() == StageStanding.Mark.AHEAD)
                .map(StageStanding.Pip::step)
                .filter(step -> inHand.agenda().duty(step).pause().isEmpty())
                .filter(step -> inHand.agenda().duty(step).clock().isEmpty())
                .collect(Collectors.toCollection(() -> possibilitiesAhead(inHand)));
    }

    /** What need not be done and cannot be done now; formal identification stays in sight, for it waits for somebody else. */
    private static Set<StepId> possibilitiesAhead(CaseInHand inHand) {
        return inHand.agenda().duties().stream()
                .filter(duty -> !duty.isDuty() && !duty.step().isExclusive())
                .map(duty -> duty.step().id())
                .filter(step -> !inHand.obstacles(step).isEmpty())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(StepId.class)));
    }

    /** Late before the rest, then what has a time, then what this user may do, then duties before possibilities. */
    private static Comparator<Duty> order(CaseInHand inHand) {
        return Comparator.comparing((Duty duty) -> !duty.isLate())
                .thenComparing(duty -> duty.pause().isPresent())
                .thenComparing(duty -> !duty.isDuty())
                .thenComparing(duty -> duty.clock().map(Clock::due).orElse(Instant.MAX))
                .thenComparing(duty -> !inHand.obstacles(duty.step().id()).isEmpty());
    }

    private StepFace face(Duty duty, CaseInHand inHand) {
        CaseReference reference = inHand.caseFile().reference();
        StepId id = duty.step().id();
        List<Obstacle> obstacles = inHand.obstacles(id);
        return new StepFace(
                id.name(),
                terms.title(id),
                terms.words().of(duty.measure().cite(duty.step())),
                terms.words().rule(inHand.agenda().procedure(), id),
                paths.rule(inHand.agenda().procedure(), id),
                responsible(duty, inHand),
                clock(duty, obstacles, inHand),
                obstacles(obstacles, inHand),
                duty.warnings().stream()
                        .map(warning -> words(inHand).of(warning.what()))
                        .toList(),
                mayDeviate(duty, obstacles) ? paths.deviation(reference, id) : "",
                !obstacles.isEmpty() && !duty.step().isDeviable(),
                button(duty, obstacles, reference),
                more(duty, reference));
    }

    private Button button(Duty duty, List<Obstacle> obstacles, CaseReference reference) {
        return duty.pause().isPresent()
                ? new Button(
                        texts.in("cases", "step.resume"),
                        paths.rest(reference, "RESUME", duty.step().id()),
                        false)
                : new Button(
                        terms.words().button(duty.step().id()),
                        paths.step(reference, duty.step()),
                        !obstacles.isEmpty());
    }

    private List<Button> more(Duty duty, CaseReference reference) {
        if (!PausingAStep.canBePaused(duty) || !duty.isDuty()) {
            return List.of();
        }
        StepId id = duty.step().id();
        Button suspend = new Button(texts.in("cases", "step.suspend"), paths.rest(reference, "SUSPEND", id), false);
        Button postpone = new Button(texts.in("cases", "step.postpone"), paths.rest(reference, "POSTPONE", id), false);
        Button extend = new Button(texts.in("cases", "step.extend"), paths.rest(reference, "EXTEND", id), false);
        if (PausingAStep.canBeExtended(duty)) {
            return List.of(suspend, postpone, extend);
        }
        return duty.clock().isPresent() ? List.of(suspend, postpone) : List.of(postpone);
    }

    private static boolean mayDeviate(Duty duty, List<Obstacle> obstacles) {
        return !obstacles.isEmpty()
                && obstacles.stream().noneMatch(obstacle -> obstacle.what().isAbsolute())
                && duty.step().isDeviable()
                && (duty.step().isHandedOverByDeviation()
                        || obstacles.stream().noneMatch(obstacle -> obstacle.what() instanceof Lack.NotResponsible));
    }

    private String responsible(Duty duty, CaseInHand inHand) {
        Responsible responsible = inHand.bodies().responsibleFor(duty.step());
        if (responsible.role() == ResponsibleRole.PERSON) {
            return terms.term(ResponsibleRole.PERSON);
        }
        if (responsible.awaited()) {
            return terms.term(responsible.role());
        }
        return responsible.bodyId() == inHand.actor().organisationId()
                ? texts.in("cases", "step.you")
                : bodies.name(responsible.bodyId());
    }

    private Optional<ClockFace> clock(Duty duty, List<Obstacle> obstacles, CaseInHand inHand) {
        if (duty.pause().isPresent()) {
            return duty.pause()
                    .map(pause -> clocks.paused(
                            Moments.dayOf(pause.since()),
                            texts.in(
                                    "cases",
                                    "pause.review",
                                    terms.term(pause.ground()),
                                    moments.date(pause.reviewOn()))));
        }
        return duty.clock()
                .map(clock -> clocks.until(
                        clock.due(), basis(duty, clock, inHand.rules().parameters()), inHand.now()))
                .or(() -> obstacles.isEmpty() ? Optional.empty() : Optional.of(clocks.waiting()));
    }

    private static ClockFaces.Basis basis(Duty duty, Clock clock, Parameters parameters) {
        if (clock.isStatutory()) {
            return ClockFaces.Basis.of(
                    duty.measure().cite(duty.step()).source().act().authority());
        }
        return parameters.isVerified(clock.length()) ? ClockFaces.Basis.CONFIGURED : ClockFaces.Basis.UNVERIFIED;
    }
}
