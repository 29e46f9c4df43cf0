package bg.nrm.procedure.standing;

import bg.nrm.procedure.language.Citation;
import bg.nrm.procedure.language.Clause;
import bg.nrm.procedure.language.Condition;
import bg.nrm.procedure.language.Consent;
import bg.nrm.procedure.language.Fact;
import bg.nrm.procedure.language.Principle;
import bg.nrm.procedure.language.Procedure;
import bg.nrm.procedure.language.Step;
import bg.nrm.procedure.language.Strength;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Holds a step's conditions against what has happened. Asked for one recipient, only consents that reach that recipient count. In
 * loops, for most steps have nothing of most kinds, and this is the heart of every reading of every case.
 */
record Requirements(Procedure procedure, History history, Periods periods, Optional<String> recipient) {

    /** What stands in the way, whoever acts and whatever deviation is recorded. */
    List<Obstacle> obstacles(Step step, Optional<Pause> pause) {
        List<Obstacle> obstacles = new ArrayList<>();
        history.closing().ifPresent(closing -> obstacles.add(closed(step, closing)));
        obstacles.addAll(absolute(step));
        for (Set<Fact> facts : step.circumstances()) {
            if (!anyHolds(facts)) {
                obstacles.add(plain(step, new Lack.NotConcerned(facts)));
            }
        }
        pause.ifPresent(resting -> obstacles.add(paused(step, resting)));
        for (Clause.Requires requires : step.conditions(Strength.MUST)) {
            lack(requires)
                    .ifPresent(lack -> obstacles.add(requires.principle()
                            .map(principle -> guarded(lack, principle))
                            .orElseGet(() -> new Obstacle(lack, citation(step, lack), Optional.empty()))));
        }
        return List.copyOf(obstacles);
    }

    /** What is in the way of a step even under a deviation. */
    List<Obstacle> absolute(Step step) {
        List<Obstacle> obstacles = new ArrayList<>();
        for (Clause.Never never : step.prohibitions()) {
            if (history.holds(never.circumstance())) {
                obstacles.add(new Obstacle(
                        new Lack.Forbidden(never.circumstance()), Citation.of(never.source()), Optional.empty()));
            }
        }
        return obstacles;
    }

    List<Warning> warnings(Step step) {
        List<Warning> warnings = new ArrayList<>();
        step.inTime().filter(this::isTooLate).ifPresent(late -> warnings.add(tooLate(step, late)));
        for (Clause.Requires requires : step.conditions(Strength.SHOULD)) {
            lack(requires).ifPresent(lack -> warnings.add(new Warning(lack, citation(step, lack))));
        }
        return List.copyOf(warnings);
    }

    /** What is no duty any more does no harm either: it may still be done. */
    private Warning tooLate(Step step, Clause.GivenInTime inTime) {
        Lack lack = new Lack.AgreedTooLate(inTime.consent(), inTime.period());
        return new Warning(lack, citation(step, lack));
    }

    boolean concerns(Step step) {
        for (Set<Fact> facts : step.circumstances()) {
            if (!anyHolds(facts)) {
                return false;
            }
        }
        return step.inTime().filter(this::isTooLate).isEmpty();
    }

    /** Whether every yes came after the last day of the period. */
    private boolean isTooLate(Clause.GivenInTime inTime) {
        List<Instant> given = history.times(inTime.consent());
        return !given.isEmpty()
                && periods.of(inTime.period())
                        .until()
                        .filter(until -> given.stream().allMatch(until::isBefore))
                        .isPresent();
    }

    private boolean anyHolds(Set<? extends Fact> facts) {
        for (Fact fact : facts) {
            if (history.holds(fact)) {
                return true;
            }
        }
        return false;
    }

    private Obstacle closed(Step step, Entry.CaseClosed closing) {
        return plain(step, new Lack.CaseIsClosed(closing.reason(), closing.happenedAt()));
    }

    private Obstacle paused(Step step, Pause pause) {
        Lack lack = new Lack.StepPaused(step.id(), pause);
        return pause.ground() == Ground.HARM_FEARED ? guarded(lack, Principle.INTERESTS_FIRST) : plain(step, lack);
    }

    private Obstacle plain(Step step, Lack lack) {
        return new Obstacle(lack, procedure.cite(step.id()), Optional.empty());
    }

    private static Obstacle guarded(Lack lack, Principle principle) {
        return new Obstacle(lack, Citation.of(principle.source()), Optional.of(principle));
    }

    /** A missing consent is cited from the step that asks for it, everything else from the step that lacks it. */
    private Citation citation(Step step, Lack lack) {
        return lack instanceof Lack.ConsentMissing missing
                ? procedure.askingFor(missing.consent()).stream()
                        .findFirst()
                        .map(asking -> procedure.cite(asking.id()))
                        .orElseGet(() -> procedure.cite(step.id()))
                : procedure.cite(step.id());
    }

    private Optional<Lack> lack(Clause.Requires requires) {
        return requires.exceptions().stream().anyMatch(history::holds) ? Optional.empty() : lack(requires.condition());
    }

    private Optional<Lack> lack(Condition condition) {
        if (condition instanceof Condition.StepDone steps) {
            return when(steps.anyOf().stream().noneMatch(history::isDone), new Lack.StepMissing(steps.anyOf()));
        }
        if (condition instanceof Condition.ConsentGiven given) {
            return consent(given.consent());
        }
        if (condition instanceof Condition.Holds holds) {
            return when(!history.holds(holds.circumstance()), new Lack.CircumstanceMissing(holds.circumstance()));
        }
        if (condition instanceof Condition.HoldsNot not) {
            return when(history.holds(not.circumstance()), new Lack.CircumstancePrevails(not.circumstance()));
        }
        return period(condition);
    }

    private Optional<Lack> period(Condition condition) {
        if (condition instanceof Condition.NotRunning over) {
            PeriodStanding standing = periods.of(over.period());
            return when(standing.isRunning(), new Lack.PeriodRunning(over.period(), standing.until()));
        }
        PeriodStanding standing = periods.of(((Condition.Running) condition).period());
        return when(
                !standing.isRunning(),
                new Lack.PeriodNotRunning(standing.period().id(), standing.endedAt()));
    }

    private Optional<Lack> consent(Consent consent) {
        return when(
                !history.agrees(consent, recipient),
                new Lack.ConsentMissing(consent, history.isAnswered(consent, recipient)));
    }

    private static Optional<Lack> when(boolean lacking, Lack lack) {
        return lacking ? Optional.of(lack) : Optional.empty();
    }
}
