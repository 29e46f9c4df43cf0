package bg.nrm.reporting.victims;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;

/** How a table cuts age: always at 18, and finer where configuration says so. The unknown age is a band of its own. */
public record AgeBands(List<ReportedAge> known) {

    /** Children and adults, the groups of every statutory table. */
    public static final AgeBands CHILDREN_AND_ADULTS = startingAt(ReportedAge.ADULT_FROM);

    public AgeBands {
        known = List.copyOf(known);
    }

    /** Bands that begin at these ages, besides those at 0 and at 18. */
    public static AgeBands startingAt(int... ages) {
        SortedSet<Integer> starts = new TreeSet<>(List.of(0, ReportedAge.ADULT_FROM));
        for (int age : ages) {
            if (age < 0) {
                throw new IllegalArgumentException("An age group can't begin before birth: " + age);
            }
            starts.add(age);
        }
        List<Integer> from = List.copyOf(starts);
        List<ReportedAge> bands = new ArrayList<>();
        for (int i = 0; i < from.size(); i++) {
            OptionalInt below = i + 1 < from.size() ? OptionalInt.of(from.get(i + 1)) : OptionalInt.empty();
            bands.add(new ReportedAge(OptionalInt.of(from.get(i)), below));
        }
        return new AgeBands(bands);
    }

    /** All bands, youngest first, the unknown age last. */
    public List<ReportedAge> all() {
        List<ReportedAge> all = new ArrayList<>(known);
        all.add(ReportedAge.UNKNOWN);
        return all;
    }

    public ReportedAge of(OptionalInt age) {
        return age.isEmpty()
                ? ReportedAge.UNKNOWN
                : known.stream()
                        .filter(band -> band.holds(age.getAsInt()))
                        .findFirst()
                        .orElse(ReportedAge.UNKNOWN);
    }
}
