package bg.nrm.procedure.standing;

import static java.util.stream.Collectors.toUnmodifiableSet;

import bg.nrm.procedure.language.Consent;
import bg.nrm.procedure.language.Occurrence;
import bg.nrm.procedure.language.Principle;
import bg.nrm.procedure.language.Stage;
import bg.nrm.procedure.language.Strength;
import bg.nrm.procedure.standing.Duty.Standing;
import bg.nrm.procedure.standing.StageStanding.Mark;
import bg.nrm.procedure.standing.StageStanding.Pip;
import bg.nrm.procedure.standing.StageStanding.State;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Draws the path: how far each of the five stages has come, and in which of them the case is. */
final class Stages {

    private final Map<Stage, List<Duty>> duties = new EnumMap<>(Stage.class);
    private final Map<Stage, State> states = new EnumMap<>(Stage.class);

    private Stages(List<Duty> all, Set<Stage> running) {
        Stream.of(Stage.values()).forEach(stage -> {
            List<Duty> here = all.stream()
                    .filter(duty -> duty.measure().stage() == stage)
                    .filter(Stages::concerns)
                    .toList();
            duties.put(stage, here);
            states.put(stage, state(here, running.contains(stage)));
        });
    }

    static List<StageStanding> of(List<Duty> duties, Set<Stage> running) {
        Stages stages = new Stages(duties, running);
        Optional<Stage> here = stages.here();
        return Stream.of(Stage.values())
                .map(stage -> stages.standing(stage, here.filter(stage::equals).isPresent()))
                .toList();
    }

    private StageStanding standing(Stage stage, boolean here) {
        List<Pip> pips = duties.get(stage).stream()
                .map(duty -> new Pip(duty.step().id(), mark(duty)))
                .toList();
        return new StageStanding(stage, states.get(stage), pips, here);
    }

    /** The first stage that is blocked or in which something can be done; failing that, the first that is open. None once closed. */
    private Optional<Stage> here() {
        return first(stage -> states.get(stage) == State.BLOCKED
                        || states.get(stage) == State.OPEN
                                && duties.get(stage).stream().anyMatch(duty -> mark(duty) == Mark.NOW))
                .or(() -> first(stage -> states.get(stage) == State.OPEN
                        && duties.get(stage).stream().noneMatch(duty -> duty.standing() == Standing.CLOSED)));
    }

    private static Optional<Stage> first(Predicate<Stage> wanted) {
        return Stream.of(Stage.values()).filter(wanted).findFirst();
    }

    private static State state(List<Duty> duties, boolean running) {
        boolean begun = duties.stream().anyMatch(Duty::isDone);
        if (begun && !running && duties.stream().noneMatch(Stages::isLeft)) {
            return State.DONE;
        }
        if (isBlocked(duties)) {
            return State.BLOCKED;
        }
        boolean beginning = duties.stream().findFirst().filter(Duty::isPossible).isPresent();
        return begun || beginning ? State.OPEN : State.WAITING;
    }

    /** Something is in the way, and nothing can be done but to ask for the consent that is missing. */
    private static boolean isBlocked(List<Duty> duties) {
        Set<Consent> missing = duties.stream()
                .filter(duty -> mark(duty) == Mark.OBSTACLE)
                .flatMap(duty -> duty.obstacles().stream())
                .flatMap(obstacle -> missingConsent(obstacle).stream())
                .collect(toUnmodifiableSet());
        return duties.stream().anyMatch(duty -> mark(duty) == Mark.OBSTACLE)
                && duties.stream()
                        .filter(duty -> mark(duty) == Mark.NOW)
                        .allMatch(duty ->
                                duty.step().asksFor().filter(missing::contains).isPresent());
    }

    private static Optional<Consent> missingConsent(Obstacle obstacle) {
        return obstacle.what() instanceof Lack.ConsentMissing missing
                ? Optional.of(missing.consent())
                : Optional.empty();
    }

    /** To be done, or left undone by the closing; a revision that comes round again does not open a stage that is done. */
    private static boolean isLeft(Duty duty) {
        return duty.isDuty()
                && (duty.isOutstanding() || duty.standing() == Standing.CLOSED)
                && duty.step().recursAfter().stream().noneMatch(Occurrence.class::isInstance);
    }

    /** A mere possibility is a point of the path once it is used, or while its time runs. */
    private static boolean concerns(Duty duty) {
        return duty.deviatedAt().isPresent()
                || duty.standing() != Standing.NOT_APPLICABLE
                        && (duty.step().strength() != Strength.MAY
                                || duty.isDone()
                                || duty.isPossible() && duty.clock().isPresent());
    }

    private static Mark mark(Duty duty) {
        if (duty.deviatedAt().isPresent()) {
            return Mark.DEVIATION;
        }
        if (duty.isDone()) {
            return Mark.DONE;
        }
        if (duty.isPossible()) {
            return Mark.NOW;
        }
        return duty.isOutstanding() && isInOurHands(duty) ? Mark.OBSTACLE : Mark.AHEAD;
    }

    private static boolean isInOurHands(Duty duty) {
        return duty.obstacles().stream().allMatch(Stages::isInOurHands);
    }

    /** A consent not yet asked for, or a risk not yet assessed: what somebody can put right now. A refusal is respected. */
    private static boolean isInOurHands(Obstacle obstacle) {
        return obstacle.what() instanceof Lack.ConsentMissing missing && !missing.refused()
                || obstacle.principle().filter(Principle.SAFETY::equals).isPresent();
    }
}
