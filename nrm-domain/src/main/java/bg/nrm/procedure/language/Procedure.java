package bg.nrm.procedure.language;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One edition of the SOP, whole. A case keeps the edition it was opened under. */
public final class Procedure {

    private final Edition edition;
    private final List<Measure> measures;
    private final List<Period> periods;
    private final List<Notice> notices;
    private final List<Exclusion> exclusions;
    private final List<Prevailing> precedences;
    private final List<Step> inOrder;
    private final Map<StepId, Step> steps = new EnumMap<>(StepId.class);
    private final Map<Consent, List<Step>> asking;
    private final Map<StepId, List<StepId>> included;
    private final Map<StepId, Measure> measureOfStep = new EnumMap<>(StepId.class);

    public Procedure(Edition edition, List<Measure> measures, List<Period> periods, List<Notice> notices) {
        this(edition, measures, periods, notices, List.of(), List.of());
    }

    /** Refuses a procedure that makes support depend on readiness to cooperate (principle 1). */
    Procedure(
            Edition edition,
            List<Measure> measures,
            List<Period> periods,
            List<Notice> notices,
            List<Exclusion> exclusions,
            List<Prevailing> precedences) {
        this.edition = edition;
        this.measures = List.copyOf(measures);
        this.periods = List.copyOf(periods);
        this.notices = List.copyOf(notices);
        this.exclusions = List.copyOf(exclusions);
        this.precedences = List.copyOf(precedences);
        measures.forEach(measure -> measure.steps().forEach(step -> {
            steps.put(step.id(), step);
            measureOfStep.put(step.id(), measure);
        }));
        inOrder = measures.stream().flatMap(measure -> measure.steps().stream()).toList();
        asking = inOrder.stream().filter(step -> step.asksFor().isPresent()).collect(groupingBy(step -> step.asksFor()
                .orElseThrow()));
        included = inOrder.stream()
                .filter(step -> step.doneWith().isPresent())
                .collect(groupingBy(step -> step.doneWith().orElseThrow(), mapping(Step::id, toList())));
        UnconditionalSupport.in(this);
    }

    /** The same, with periods of which it says that they are not for these persons. */
    public Procedure without(Exclusion... excluded) {
        return new Procedure(edition, measures, periods, notices, List.of(excluded), precedences);
    }

    /** Both sets for a person to whom both apply; where they differ, what protects more. */
    public Procedure and(Procedure special) {
        return new Combination(this, special).whole();
    }

    public Edition edition() {
        return edition;
    }

    public List<Measure> measures() {
        return measures;
    }

    public Measure measure(String number) {
        return find(number).orElseThrow();
    }

    Optional<Measure> find(String number) {
        return measures.stream()
                .filter(measure -> measure.number().equals(number))
                .findFirst();
    }

    public Stream<Step> steps() {
        return inOrder.stream();
    }

    /** Everybody to whom some step belongs. */
    public Set<ResponsibleRole> responsible() {
        return steps().flatMap(step -> step.responsible().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the procedure knows this step: sets differ in their steps. */
    public boolean has(StepId id) {
        return steps.containsKey(id);
    }

    public Set<StepId> stepIds() {
        return Set.copyOf(steps.keySet());
    }

    public Step step(StepId id) {
        return Optional.ofNullable(steps.get(id)).orElseThrow();
    }

    public Measure measureOf(StepId id) {
        return Optional.ofNullable(measureOfStep.get(id)).orElseThrow();
    }

    /** Where the step is written. */
    public Citation cite(StepId id) {
        return measureOf(id).cite(step(id));
    }

    /** The steps in which the person is asked for this consent, the first one first. */
    public List<Step> askingFor(Consent consent) {
        return asking.getOrDefault(consent, List.of());
    }

    /** The steps that are taken with this one. */
    public List<StepId> doneWith(StepId id) {
        return included.getOrDefault(id, List.of());
    }

    public List<Period> periods() {
        return periods;
    }

    public boolean has(PeriodId id) {
        return periods.stream().anyMatch(period -> period.id() == id);
    }

    public Period period(PeriodId id) {
        return periods.stream().filter(period -> period.id() == id).findFirst().orElseThrow();
    }

    /** The stage to which a period belongs: that of the measure it is taken from. */
    public Optional<Stage> stageOf(Period period) {
        return measures.stream()
                .filter(measure -> measure.source()
                        .place()
                        .number()
                        .equals(period.source().place().number()))
                .map(Measure::stage)
                .findFirst();
    }

    public List<Notice> notices() {
        return notices;
    }

    /** The periods of which the procedure says that they are not for these persons. */
    public List<Exclusion> exclusions() {
        return exclusions;
    }

    /** Where the sets it is made of said different things, and what prevails. */
    public List<Prevailing> precedences() {
        return precedences;
    }

    /** The circumstances on which some rule depends. */
    public Set<Circumstance> circumstances() {
        return Stream.concat(
                        steps().flatMap(Step::dependsOn),
                        Stream.concat(
                                periods.stream().flatMap(Period::dependsOn),
                                notices.stream().map(Notice::circumstance)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
