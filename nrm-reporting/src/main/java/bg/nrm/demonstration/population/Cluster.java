package bg.nrm.demonstration.population;

import java.util.List;
import java.util.Optional;

/**
 * Victims whom one signal names together.
 *
 * @param form what the signal says of the form; UNKNOWN when it says nothing
 * @param citizenships of foreigners, one each; empty for everybody else
 */
record Cluster(String form, List<Sketch> victims, List<String> citizenships) {

    Optional<String> citizenship(int victim) {
        return victim < citizenships.size() ? Optional.of(citizenships.get(victim)) : Optional.empty();
    }
}
