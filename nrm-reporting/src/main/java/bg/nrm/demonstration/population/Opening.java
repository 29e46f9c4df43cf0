package bg.nrm.demonstration.population;

import java.time.Instant;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * How a case begins: who identifies the person, informally, formally or first the one and then the other (measure 1.1).
 *
 * @param informal when and by whom somebody in contact with the person had grounds enough; empty when an authority came first
 * @param formal when and by whom a pre-trial authority identified the person
 */
record Opening(Optional<Identified> informal, Optional<Identified> formal) {

    /** One identification. */
    record Identified(Instant at, String body) {}

    static Opening formally(Instant at, String authority) {
        return new Opening(Optional.empty(), Optional.of(new Identified(at, authority)));
    }

    static Opening informally(Instant at, String body) {
        return new Opening(Optional.of(new Identified(at, body)), Optional.empty());
    }

    Opening thenFormally(Instant at, String authority) {
        return new Opening(informal, Optional.of(new Identified(at, authority)));
    }

    /** The identification the case begins with. */
    Identified first() {
        return informal.or(() -> formal).orElseThrow();
    }

    boolean isFormalFirst() {
        return informal.isEmpty();
    }

    Telling begun(SplittableRandom random) {
        Telling telling = new Telling(first().at(), first().body(), random);
        return isFormalFirst() ? formal(telling) : telling.step("IDENTIFY_INFORMALLY");
    }

    /** Tells what comes after the first hours: the formal identification where it follows an informal one. */
    void rest(Telling telling) {
        if (!isFormalFirst() && formal.isPresent()) {
            String before = first().body();
            formal(telling.at(formal.get().at()).by(formal.get().body())).by(before);
        }
    }

    private static Telling formal(Telling telling) {
        return telling.step("IDENTIFY_FORMALLY")
                .minutes(40)
                .step("INFORM_OF_REFLECTION_PERIOD")
                .minutes(20)
                .step("EXPLAIN_COMPENSATION_RIGHTS");
    }
}
