package bg.nrm.reporting.victims;

import java.util.Set;

/**
 * What was collected in a year. A year without collection, and a dimension nobody asked about, have no zeros: their cells are not
 * available.
 */
public record Coverage(boolean collected, Set<VictimDimension> missing) {

    public static final Coverage COMPLETE = new Coverage(true, Set.of());
    public static final Coverage NOTHING = new Coverage(false, Set.of());

    public Coverage {
        missing = Set.copyOf(missing);
    }

    public static Coverage without(VictimDimension... missing) {
        return new Coverage(true, Set.of(missing));
    }

    public boolean has(VictimDimension dimension) {
        return collected && !missing.contains(dimension);
    }
}
