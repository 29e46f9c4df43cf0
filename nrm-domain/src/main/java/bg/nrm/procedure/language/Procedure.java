package bg.nrm.procedure.language;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One edition of the SOP, whole. A case keeps the edition it was opened under. */
public final class Procedure {

    private final Edition edition;
    private final List<Measure> measures;
    private final List<Period> periods;
    private final List<Notice> notices;
    private final Map<StepId, Step> steps = new EnumMap<>(StepId.class);
    private final Map<StepId, Measure> measureOfStep = new EnumMap<>(StepId.class);

    /** Refuses a procedure that makes support depend on readiness to cooperate (principle 1). */
    public Procedure(Edition edition, List<Measure> measures, List<Period> periods, List<Notice> notices) {
        this.edition = edition;
        this.measures = List.copyOf(measures);
        this.periods = List.copyOf(periods);
        this.notices = List.copyOf(notices);
        measures.forEach(measure -> measure.steps().forEach(step -> {
            steps.put(step.id(), step);
            measureOfStep.put(step.id(), measure);
        }));
        UnconditionalSupport.in(this);
    }

    public Edition edition() {
        return edition;
    }

    public List<Measure> measures() {
        return measures;
    }

    public Measure measure(String number) {
        return measures.stream()
                .filter(measure -> measure.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    public Stream<Step> steps() {
        return measures.stream().flatMap(measure -> measure.steps().stream());
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

    /** The first step in which the person is asked for this consent. */
    public Optional<Step> askingFor(Consent consent) {
        return steps().filter(step -> step.asksFor().filter(consent::equals).isPresent())
                .findFirst();
    }

    public List<Period> periods() {
        return periods;
    }

    public Period period(PeriodId id) {
        return periods.stream().filter(period -> period.id() == id).findFirst().orElseThrow();
    }

    public List<Notice> notices() {
        return notices;
    }
}
