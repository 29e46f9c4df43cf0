package bg.nrm.reporting.outcomes;

import bg.nrm.casefile.NegativeOutcome;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The negative outcomes of a period, counted. One finding may rest on several grounds and then stands in several rows. */
public record NegativeOutcomesTable(List<NegativeFinding> findings) {

    /** What a row says of the findings in it. */
    public record Counts(long informal, long formal, long all, long asked, long reversed) {}

    public NegativeOutcomesTable {
        findings = List.copyOf(findings);
    }

    public Counts total() {
        return counts(finding -> true);
    }

    /** By code of the ground, as far as one was named. */
    public Map<String, Counts> byGround() {
        Map<String, Counts> counted = new TreeMap<>();
        findings.stream()
                .flatMap(finding -> finding.grounds().stream())
                .distinct()
                .forEach(ground ->
                        counted.put(ground, counts(finding -> finding.grounds().contains(ground))));
        return counted;
    }

    /** By the body that decided; those that decided most often first. */
    public Map<NegativeFinding.Body, Counts> byBody() {
        return findings.stream()
                .map(NegativeFinding::body)
                .distinct()
                .map(body -> Map.entry(body, counts(finding -> finding.body().equals(body))))
                .sorted(Comparator.comparing((Map.Entry<NegativeFinding.Body, Counts> row) ->
                                -row.getValue().all())
                        .thenComparing(row -> row.getKey().nameBg()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
    }

    /** By how long it took; every band, also where nobody is in it. */
    public Map<Duration, Counts> byDuration() {
        return Arrays.stream(Duration.values())
                .collect(Collectors.toMap(
                        duration -> duration,
                        duration -> counts(finding -> Duration.of(finding.days()) == duration),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    /** Half of the findings took no longer than so many days; none where there are none. */
    public OptionalLong medianDays() {
        List<Long> days = findings.stream().map(NegativeFinding::days).sorted().toList();
        return days.isEmpty() ? OptionalLong.empty() : OptionalLong.of(days.get((days.size() - 1) / 2));
    }

    private Counts counts(Predicate<NegativeFinding> which) {
        List<NegativeFinding> counted = findings.stream().filter(which).toList();
        return new Counts(
                count(counted, finding -> finding.level() == NegativeOutcome.INFORMAL),
                count(counted, finding -> finding.level() == NegativeOutcome.FORMAL),
                counted.size(),
                count(counted, NegativeFinding::asked),
                count(counted, NegativeFinding::reversed));
    }

    private static long count(List<NegativeFinding> findings, Predicate<NegativeFinding> which) {
        return findings.stream().filter(which).count();
    }
}
