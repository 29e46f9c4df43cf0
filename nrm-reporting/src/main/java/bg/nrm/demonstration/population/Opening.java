package bg.nrm.demonstration.population;

import java.time.Instant;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;

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

    Telling begunByAdult(SplittableRandom random) {
        return begun(random, Opening::ofAdult);
    }

    /** A child is told of no reflection period: it has none. */
    Telling begunByChild(SplittableRandom random) {
        return begun(random, Opening::ofChild);
    }

    /** Tells what comes after the first hours: the formal identification where it follows an informal one. */
    void adultsRest(Telling telling) {
        rest(telling, Opening::ofAdult);
    }

    void childsRest(Telling telling) {
        rest(telling, Opening::ofChild);
    }

    private Telling begun(SplittableRandom random, UnaryOperator<Telling> formally) {
        Telling telling = new Telling(first().at(), first().body(), random);
        Telling identified = isFormalFirst() ? formally.apply(telling) : telling.step("IDENTIFY_INFORMALLY");
        return identified.minutes(10).step("INFORM_OF_RIGHTS");
    }

    private void rest(Telling telling, UnaryOperator<Telling> formally) {
        if (!isFormalFirst() && formal.isPresent()) {
            String before = telling.body();
            formally.apply(telling.at(formal.get().at()).by(formal.get().body()))
                    .by(before);
        }
    }

    private static Telling ofAdult(Telling telling) {
        return telling.step("IDENTIFY_FORMALLY")
                .minutes(40)
                .step("INFORM_OF_REFLECTION_PERIOD")
                .minutes(20)
                .step("EXPLAIN_COMPENSATION_RIGHTS");
    }

    private static Telling ofChild(Telling telling) {
        return telling.step("IDENTIFY_FORMALLY").minutes(40).step("EXPLAIN_COMPENSATION_RIGHTS");
    }
}
