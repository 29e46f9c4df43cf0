package bg.nrm.demonstration.population;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Deals the victims of a year out to its trafficking signals: those that one signal names share the form. */
final class Clusters {

    private final CommissionYear figures;
    private final Pool pool;
    private final List<Cluster> clusters = new ArrayList<>();
    private int victimsLeft;

    private Clusters(CommissionYear figures, Pool pool) {
        this.figures = figures;
        this.pool = pool;
        this.victimsLeft = Math.min(figures.victims(), pool.rest().size());
    }

    static List<Cluster> of(CommissionYear figures, Pool pool) {
        Clusters clusters = new Clusters(figures, pool);
        ForeignPeople.of(figures.year()).forEach(clusters::foreigners);
        if (figures.forms().isEmpty()) {
            clusters.bySketchedForm();
        } else {
            clusters.byPublishedForm();
        }
        return clusters.clusters;
    }

    private void foreigners(List<String> together) {
        String form = ForeignPeople.atWork(together.get(0)) ? "LABOUR" : "SEXUAL";
        List<Sketch> victims = together.stream()
                .map(country -> pool.take(sketch ->
                        sketch.mainForm().equals(form) && !sketch.group().isChild()))
                .flatMap(Optional::stream)
                .toList();
        clusters.add(new Cluster(form, victims, together));
        victimsLeft -= victims.size();
    }

    /** A victim for each signal's form; the others join the signals about work, where groups are found. */
    private void byPublishedForm() {
        List<Cluster> open = new ArrayList<>();
        for (String form : figures.forms()) {
            Sketch first = (form.equals("UNKNOWN") ? Optional.<Sketch>empty() : pool.take(form))
                    .or(pool::takeAnybody)
                    .orElseThrow();
            open.add(new Cluster(form, new ArrayList<>(List.of(first)), List.of()));
            victimsLeft--;
        }
        List<Cluster> roomy = open.stream()
                .filter(cluster ->
                        cluster.form().equals("LABOUR") || cluster.form().equals("SEXUAL"))
                .toList();
        for (int i = 0; victimsLeft > 0; i++) {
            Cluster cluster = roomy.get((i * 7) % roomy.size());
            cluster.victims()
                    .add(pool.take(cluster.form()).or(pool::takeAnybody).orElseThrow());
            victimsLeft--;
        }
        clusters.addAll(open);
    }

    private void bySketchedForm() {
        Map<String, List<Sketch>> byForm = new TreeMap<>();
        for (int i = 0; i < figures.assistedChildren(); i++) {
            take(pool.take(sketch -> sketch.group().isChild()), byForm);
        }
        while (victimsLeft > 0) {
            take(pool.takeAnybody(), byForm);
        }
        Map<String, Integer> signals = shared(figures.trafficking() - clusters.size(), byForm);
        byForm.forEach((form, people) -> deal(form, people, signals.get(form)));
        while (clusters.size() < figures.trafficking()) {
            clusters.add(new Cluster("UNKNOWN", List.of(), List.of()));
        }
    }

    /** Each form has a signal; the others go, one by one, to the form whose signals name the most people. */
    private static Map<String, Integer> shared(int signals, Map<String, List<Sketch>> byForm) {
        Map<String, Integer> shared = new TreeMap<>();
        byForm.keySet().forEach(form -> shared.put(form, 1));
        for (int left = signals - shared.size(); left > 0; left--) {
            byForm.entrySet().stream()
                    .filter(entry -> entry.getValue().size() > shared.get(entry.getKey()))
                    .max(Comparator.comparingDouble(
                            entry -> (double) entry.getValue().size() / shared.get(entry.getKey())))
                    .ifPresent(fullest -> shared.merge(fullest.getKey(), 1, Integer::sum));
        }
        return shared;
    }

    private void take(Optional<Sketch> victim, Map<String, List<Sketch>> byForm) {
        victim.ifPresent(sketch -> byForm.computeIfAbsent(sketch.mainForm(), form -> new ArrayList<>())
                .add(sketch));
        victimsLeft--;
    }

    private void deal(String form, List<Sketch> people, int signals) {
        List<List<Sketch>> dealt = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            if (i < signals) {
                dealt.add(new ArrayList<>());
            }
            // every third of those who are left joins a signal that names many already
            int signal = i < signals ? i : i % 3 == 0 ? 0 : i % signals;
            dealt.get(signal).add(people.get(i));
        }
        dealt.forEach(victims -> clusters.add(new Cluster(form, victims, List.of())));
    }
}
