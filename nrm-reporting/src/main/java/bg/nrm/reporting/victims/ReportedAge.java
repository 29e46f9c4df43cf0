package bg.nrm.reporting.victims;

import java.util.OptionalInt;

/**
 * An age group at identification, in completed years; without bounds it is the age that is not known.
 *
 * @param from the youngest age of the band; empty for the unknown age
 * @param below the first age above the band; empty for the oldest band and for the unknown age
 */
public record ReportedAge(OptionalInt from, OptionalInt below) implements Comparable<ReportedAge> {

    /** Under this age a person is a child (Directive 2011/36/EU, Art. 2(6)). */
    public static final int ADULT_FROM = 18;

    public static final ReportedAge UNKNOWN = new ReportedAge(OptionalInt.empty(), OptionalInt.empty());
    public static final ReportedAge CHILD = new ReportedAge(OptionalInt.of(0), OptionalInt.of(ADULT_FROM));
    public static final ReportedAge ADULT = new ReportedAge(OptionalInt.of(ADULT_FROM), OptionalInt.empty());

    public boolean isUnknown() {
        return from.isEmpty();
    }

    public boolean isChild() {
        return below.isPresent() && below.getAsInt() <= ADULT_FROM;
    }

    public boolean holds(int age) {
        return !isUnknown() && age >= from.getAsInt() && (below.isEmpty() || age < below.getAsInt());
    }

    /** {@code 0-17}, {@code 18+} or {@code UNKNOWN}. */
    public String code() {
        if (isUnknown()) {
            return "UNKNOWN";
        }
        return below.isPresent() ? from.getAsInt() + "-" + (below.getAsInt() - 1) : from.getAsInt() + "+";
    }

    /** Youngest first, unknown last. */
    @Override
    public int compareTo(ReportedAge other) {
        return Integer.compare(from.orElse(Integer.MAX_VALUE), other.from.orElse(Integer.MAX_VALUE));
    }
}
