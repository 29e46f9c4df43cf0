package bg.nrm.procedure.publication;

import static java.util.stream.Collectors.joining;

import bg.nrm.procedure.language.Clause;
import bg.nrm.procedure.language.Condition;
import bg.nrm.procedure.language.Consent;
import bg.nrm.procedure.language.Event;
import bg.nrm.procedure.language.Fact;
import bg.nrm.procedure.language.Measure;
import bg.nrm.procedure.language.Procedure;
import bg.nrm.procedure.language.Step;
import bg.nrm.procedure.language.StepId;
import bg.nrm.procedure.language.Strength;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;

/** Draws a measure as a Mermaid flowchart: boxes for steps, arrows for order, hexagons for consents, dotted arrows for time. */
record Diagram(Procedure procedure, Words words, Lines lines) {

    String of(Measure measure) {
        return Stream.of(
                        Stream.of("flowchart TD\n"),
                        measure.steps().stream().map(this::box),
                        measure.steps().stream()
                                .flatMap(step -> before(measure, step))
                                .distinct(),
                        measure.steps().stream().flatMap(this::consents).distinct(),
                        measure.steps().stream().flatMap(this::circumstances),
                        measure.steps().stream().flatMap(this::order),
                        measure.steps().stream().flatMap(this::time))
                .flatMap(lines -> lines)
                .collect(joining());
    }

    private String box(Step step) {
        String text = step.number().map(number -> number + ". ").orElse("") + words.of(step.id());
        return step.strength() == Strength.MUST
                ? "  %s[\"%s\"]\n".formatted(step.id(), text)
                : "  %s([\"%s\"])\n".formatted(step.id(), text);
    }

    /** Steps of other measures that come before: drawn as boxes with a double frame and their measure's number. */
    private Stream<String> before(Measure measure, Step step) {
        return earlier(step).filter(id -> procedure.measureOf(id) != measure).map(id -> "  %s[[\"%s: %s\"]]\n"
                .formatted(id, procedure.measureOf(id).number(), words.of(id)));
    }

    private Stream<String> consents(Step step) {
        return needed(step).map(consent -> "  %s{{\"%s\"}}\n".formatted(node(consent), words.of(consent)));
    }

    /** The circumstances under which a step concerns the case: one diamond for each list of alternatives. */
    private Stream<String> circumstances(Step step) {
        return step.circumstances().stream()
                .filter(facts -> !consentOnly(facts))
                .map(facts -> "  GIVEN_%s{\"%s\"} --> %s\n"
                        .formatted(step.id(), words.list(facts, "or", words::told), step.id()));
    }

    private Stream<String> order(Step step) {
        return Stream.concat(
                earlier(step).map(id -> "  %s --> %s\n".formatted(id, step.id())),
                needed(step).map(consent -> "  %s --> %s\n".formatted(node(consent), step.id())));
    }

    private Stream<String> time(Step step) {
        return step.timeLimit().stream().flatMap(limit -> limit.from().stream()
                .filter(StepId.class::isInstance)
                .sorted(Comparator.comparing(Event::name))
                .map(from -> "  %s -. \"%s\" .-> %s\n"
                        .formatted(from.name(), words.of(limit.length(), lines.parameters()), step.id())));
    }

    private static Stream<StepId> earlier(Step step) {
        return must(step)
                .filter(Condition.StepDone.class::isInstance)
                .map(condition -> ((Condition.StepDone) condition).anyOf())
                .flatMap(Set::stream)
                .sorted();
    }

    private static Stream<Consent> needed(Step step) {
        return Stream.concat(
                must(step)
                        .filter(Condition.ConsentGiven.class::isInstance)
                        .map(condition -> ((Condition.ConsentGiven) condition).consent()),
                step.circumstances().stream()
                        .filter(Diagram::consentOnly)
                        .flatMap(Set::stream)
                        .map(Consent.class::cast));
    }

    private static boolean consentOnly(Set<Fact> facts) {
        return facts.stream().allMatch(Consent.class::isInstance);
    }

    private static Stream<Condition> must(Step step) {
        return step.conditions(Strength.MUST).stream().map(Clause.Requires::condition);
    }

    private static String node(Consent consent) {
        return "CONSENT_" + consent;
    }
}
