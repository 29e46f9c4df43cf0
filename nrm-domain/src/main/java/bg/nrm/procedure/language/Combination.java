package bg.nrm.procedure.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Two sets that apply to one person together. A step of both is one step with the conditions, prohibitions and documents of both;
 * where they cannot both be followed, what protects the person more prevails, and that is kept to be shown.
 */
final class Combination {

    private final Procedure general;
    private final Procedure special;
    private final List<Prevailing> precedences = new ArrayList<>();

    Combination(Procedure general, Procedure special) {
        this.general = general;
        this.special = special;
    }

    Procedure whole() {
        List<Measure> measures = measures();
        List<Period> periods = periods();
        return new Procedure(
                general.edition().and(special.edition()),
                measures,
                periods,
                Stream.concat(general.notices().stream(), special.notices().stream())
                        .distinct()
                        .toList(),
                Stream.concat(general.exclusions().stream(), special.exclusions().stream())
                        .toList(),
                precedences);
    }

    private List<Measure> measures() {
        Stream<Measure> ofBoth = general.measures().stream().map(measure -> special.find(measure.number())
                .map(other -> merged(measure, other))
                .orElse(measure));
        Stream<Measure> ofOne = special.measures().stream()
                .filter(measure -> general.find(measure.number()).isEmpty());
        return Stream.concat(ofBoth, ofOne)
                .sorted(Comparator.comparing(Measure::number))
                .toList();
    }

    private Measure merged(Measure measure, Measure other) {
        Stream<Step> known = measure.steps().stream().map(step -> other.steps().stream()
                .filter(same -> same.id() == step.id())
                .findFirst()
                .map(same -> merged(step, same, measure, other))
                .orElse(step));
        Stream<Step> added = other.steps().stream()
                .filter(step -> !general.has(step.id()))
                .map(step -> step.source().isPresent() ? step : step.according(other.source()));
        return new Measure(
                measure.number(),
                measure.stage(),
                measure.kind(),
                measure.source(),
                measure.confidence(),
                Stream.concat(known, added).toList());
    }

    private Step merged(Step step, Step other, Measure measure, Measure special) {
        Source ours = measure.cite(step).source();
        Source theirs = special.cite(other).source();
        return new Step(
                step.id(),
                stronger(step, other, ours, theirs),
                step.number(),
                step.confidence(),
                clauses(step, other, ours, theirs));
    }

    private Strength stronger(Step step, Step other, Source ours, Source theirs) {
        int compared = step.strength().compareTo(other.strength());
        if (compared != 0) {
            boolean kept = compared < 0;
            prefer(Prevailing.Matter.STRENGTH, step.id(), kept ? ours : theirs, kept ? theirs : ours);
        }
        return compared <= 0 ? step.strength() : other.strength();
    }

    private List<Clause> clauses(Step step, Step other, Source ours, Source theirs) {
        Optional<TimeLimit> limit = limit(step, other, ours, theirs);
        Stream<Clause> both = Stream.concat(step.clauses().stream(), acting(step, other, ours, theirs))
                .filter(clause -> !(clause instanceof Clause.Within));
        return Stream.concat(both, limit.map(Clause.Within::new).stream())
                .distinct()
                .toList();
    }

    /** What the special set adds. Who acts is settled by the set that knows these persons better. */
    private Stream<Clause> acting(Step step, Step other, Source ours, Source theirs) {
        boolean children = general.edition().sets().contains(SopSet.CHILDREN);
        boolean entrusted = other.clauses().stream().anyMatch(Clause.ByWhile.class::isInstance);
        if (entrusted) {
            prefer(Prevailing.Matter.RESPONSIBLE, step.id(), children ? ours : theirs, children ? theirs : ours);
        }
        return other.clauses().stream()
                .filter(clause -> !(clause instanceof Clause.By) && !(clause instanceof Clause.According))
                .filter(clause -> !children || !(clause instanceof Clause.ByWhile));
    }

    private Optional<TimeLimit> limit(Step step, Step other, Source ours, Source theirs) {
        if (step.timeLimit().isEmpty() || other.timeLimit().isEmpty()) {
            return step.timeLimit().or(other::timeLimit);
        }
        TimeLimit first = step.timeLimit().get();
        TimeLimit second = other.timeLimit().get();
        if (first.equals(second)) {
            return Optional.of(first);
        }
        boolean kept = first.length().roughly().compareTo(second.length().roughly()) <= 0;
        prefer(Prevailing.Matter.LIMIT, step.id(), kept ? ours : theirs, kept ? theirs : ours);
        return Optional.of(kept ? first : second);
    }

    private List<Period> periods() {
        Stream<Period> ours = general.periods().stream().filter(period -> isGiven(period, special));
        Stream<Period> theirs = special.periods().stream()
                .filter(period -> isGiven(period, general))
                .filter(period -> !general.has(period.id()));
        return Stream.concat(ours, theirs)
                .sorted(Comparator.comparing(Period::id))
                .toList();
    }

    private boolean isGiven(Period period, Procedure other) {
        Optional<Exclusion> excluded = other.exclusions().stream()
                .filter(exclusion -> exclusion.period() == period.id())
                .findFirst();
        excluded.ifPresent(by -> prefer(Prevailing.Matter.EXCLUDED, period.id(), by.source(), period.source()));
        return excluded.isEmpty();
    }

    private void prefer(Prevailing.Matter matter, Enum<?> subject, Source kept, Source givenUp) {
        precedences.add(new Prevailing(matter, subject, kept, givenUp));
    }
}
