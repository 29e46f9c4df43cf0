package bg.nrm.procedure.standing;

import bg.nrm.procedure.language.Clause;
import bg.nrm.procedure.language.Condition;
import bg.nrm.procedure.language.Event;
import bg.nrm.procedure.language.Occurrence;
import bg.nrm.procedure.language.Step;
import bg.nrm.procedure.language.StepId;
import bg.nrm.procedure.language.Strength;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** For steps that are due again and again: the occasions not yet answered by doing the step. */
record Occasions(History history) {

    /** The earliest occasion since the step was last done; empty when every one has been answered. */
    Optional<Instant> first(Step step) {
        if (step.recursAfter().isEmpty()) {
            return Optional.empty();
        }
        List<Instant> answered = answered(step);
        if (answered.size() < preparing(step).size()) {
            return Optional.empty();
        }
        Instant since = Stream.concat(answered.stream(), history.last(step.id()).stream())
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
        return step.recursAfter().stream()
                .flatMap(event -> history.times(event).stream())
                .filter(since::isBefore)
                .min(Comparator.naturalOrder());
    }

    /** When each step that prepares this one was last done: a new risk assessment is a revision too. */
    private List<Instant> answered(Step step) {
        return preparing(step).stream()
                .flatMap(steps ->
                        steps.stream().flatMap(id -> history.last(id).stream()).max(Comparator.naturalOrder()).stream())
                .toList();
    }

    /** The steps to be done before, other than those whose doing is itself the occasion. */
    private static List<Set<StepId>> preparing(Step step) {
        return step.conditions(Strength.MUST).stream()
                .map(Clause.Requires::condition)
                .filter(Condition.StepDone.class::isInstance)
                .map(condition -> ((Condition.StepDone) condition).anyOf())
                .filter(steps -> steps.stream().noneMatch(id -> isOccasion(id, step)))
                .toList();
    }

    private static boolean isOccasion(Event event, Step step) {
        return step.recursAfter().contains(event) && !(event instanceof Occurrence);
    }
}
