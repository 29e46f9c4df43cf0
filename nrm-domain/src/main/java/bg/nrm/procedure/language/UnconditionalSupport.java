package bg.nrm.procedure.language;

import static java.util.stream.Collectors.toSet;

import java.util.Set;
import java.util.stream.Stream;

/**
 * Principle 1: support never depends on readiness to cooperate. Whatever waits for that readiness, directly or through other
 * steps, belongs to a measure about proceedings; a procedure that says otherwise cannot be made.
 */
final class UnconditionalSupport {

    private UnconditionalSupport() {}

    static void in(Procedure procedure) {
        waitingForWillingness(procedure).forEach(step -> {
            if (procedure.measureOf(step).kind() != Measure.Kind.PROCEEDINGS) {
                throw new IllegalArgumentException(step + " depends on readiness to cooperate (principle 1)");
            }
        });
    }

    private static Set<StepId> waitingForWillingness(Procedure procedure) {
        Set<StepId> known = expressingWillingness(procedure);
        Set<StepId> waiting = waitingFor(known, procedure);
        while (known.addAll(waiting)) {
            waiting = waitingFor(known, procedure);
        }
        return waiting;
    }

    private static Set<StepId> expressingWillingness(Procedure procedure) {
        return procedure
                .steps()
                .filter(step -> step.asksFor()
                        .filter(UnconditionalSupport::isWillingness)
                        .isPresent())
                .map(Step::id)
                .collect(toSet());
    }

    private static Set<StepId> waitingFor(Set<StepId> steps, Procedure procedure) {
        return procedure
                .steps()
                .filter(step -> waitsFor(steps, step))
                .map(Step::id)
                .collect(toSet());
    }

    private static boolean waitsFor(Set<StepId> steps, Step step) {
        return conditions(step).anyMatch(condition -> dependsOn(steps, condition))
                || step.circumstances().stream().flatMap(Set::stream).anyMatch(UnconditionalSupport::isWillingness)
                || step.recursAfter().stream().anyMatch(event -> isWillingness(event) || steps.contains(event));
    }

    private static Stream<Condition> conditions(Step step) {
        return Stream.of(Strength.MUST, Strength.SHOULD)
                .flatMap(strength -> step.conditions(strength).stream())
                .map(Clause.Requires::condition);
    }

    private static boolean dependsOn(Set<StepId> steps, Condition condition) {
        return condition instanceof Condition.StepDone done && steps.containsAll(done.anyOf())
                || condition instanceof Condition.ConsentGiven given && isWillingness(given.consent());
    }

    private static boolean isWillingness(Event event) {
        return event instanceof Consent consent && consent.isWillingnessToCooperate();
    }
}
