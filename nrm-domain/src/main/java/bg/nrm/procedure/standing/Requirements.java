package bg.nrm.procedure.standing;

import bg.nrm.procedure.language.Citation;
import bg.nrm.procedure.language.Clause;
import bg.nrm.procedure.language.Condition;
import bg.nrm.procedure.language.Consent;
import bg.nrm.procedure.language.Principle;
import bg.nrm.procedure.language.Procedure;
import bg.nrm.procedure.language.Step;
import bg.nrm.procedure.language.Strength;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Holds a step's conditions against what has happened. Asked for one recipient, only consents that reach that recipient count. */
record Requirements(Procedure procedure, Reading reading, Periods periods, Optional<String> recipient) {

    /** What stands in the way, whoever acts and whatever deviation is recorded. */
    List<Obstacle> obstacles(Step step, Optional<Pause> pause) {
        return Stream.of(closed(step), forbidden(step), notConcerned(step), paused(step, pause), missing(step))
                .flatMap(obstacles -> obstacles)
                .toList();
    }

    /** What is in the way of a step even under a deviation. */
    List<Obstacle> absolute(Step step) {
        return forbidden(step).toList();
    }

    List<Warning> warnings(Step step) {
        return step.conditions(Strength.SHOULD).stream()
                .flatMap(requires -> lack(requires).map(lack -> new Warning(lack, citation(step, lack))))
                .toList();
    }

    boolean concerns(Step step) {
        return step.circumstances().stream().allMatch(facts -> facts.stream().anyMatch(reading::holds));
    }

    private Stream<Obstacle> closed(Step step) {
        return reading.closing().stream()
                .map(closing -> new Lack.CaseIsClosed(closing.reason(), closing.happenedAt()))
                .map(lack -> new Obstacle(lack, procedure.cite(step.id()), Optional.empty()));
    }

    private Stream<Obstacle> forbidden(Step step) {
        return step.prohibitions().stream()
                .filter(never -> reading.holds(never.circumstance()))
                .map(never -> new Obstacle(
                        new Lack.Forbidden(never.circumstance()), Citation.of(never.source()), Optional.empty()));
    }

    private Stream<Obstacle> notConcerned(Step step) {
        return step.circumstances().stream()
                .filter(facts -> facts.stream().noneMatch(reading::holds))
                .map(Lack.NotConcerned::new)
                .map(lack -> new Obstacle(lack, procedure.cite(step.id()), Optional.empty()));
    }

    private Stream<Obstacle> paused(Step step, Optional<Pause> pause) {
        return pause.stream()
                .map(resting -> resting.ground() == Ground.HARM_FEARED
                        ? guarded(new Lack.StepPaused(step.id(), resting), Principle.INTERESTS_FIRST)
                        : new Obstacle(
                                new Lack.StepPaused(step.id(), resting), procedure.cite(step.id()), Optional.empty()));
    }

    private Stream<Obstacle> missing(Step step) {
        return step.conditions(Strength.MUST).stream()
                .flatMap(requires -> lack(requires).map(lack -> requires.principle()
                        .map(principle -> guarded(lack, principle))
                        .orElseGet(() -> new Obstacle(lack, citation(step, lack), Optional.empty()))));
    }

    private static Obstacle guarded(Lack lack, Principle principle) {
        return new Obstacle(lack, Citation.of(principle.source()), Optional.of(principle));
    }

    /** A missing consent is cited from the step that asks for it, everything else from the step that lacks it. */
    private Citation citation(Step step, Lack lack) {
        return lack instanceof Lack.ConsentMissing missing
                ? procedure
                        .askingFor(missing.consent())
                        .map(asking -> procedure.cite(asking.id()))
                        .orElseGet(() -> procedure.cite(step.id()))
                : procedure.cite(step.id());
    }

    private Stream<Lack> lack(Clause.Requires requires) {
        return requires.exceptions().stream().anyMatch(reading::holds)
                ? Stream.empty()
                : lack(requires.condition()).stream();
    }

    private Optional<Lack> lack(Condition condition) {
        if (condition instanceof Condition.StepDone steps) {
            return when(steps.anyOf().stream().noneMatch(reading::isDone), new Lack.StepMissing(steps.anyOf()));
        }
        if (condition instanceof Condition.ConsentGiven given) {
            return consent(given.consent());
        }
        if (condition instanceof Condition.Holds holds) {
            return when(!reading.holds(holds.circumstance()), new Lack.CircumstanceMissing(holds.circumstance()));
        }
        if (condition instanceof Condition.HoldsNot not) {
            return when(reading.holds(not.circumstance()), new Lack.CircumstancePrevails(not.circumstance()));
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
                !reading.agrees(consent, recipient),
                new Lack.ConsentMissing(consent, reading.isAnswered(consent, recipient)));
    }

    private static Optional<Lack> when(boolean lacking, Lack lack) {
        return lacking ? Optional.of(lack) : Optional.empty();
    }
}
