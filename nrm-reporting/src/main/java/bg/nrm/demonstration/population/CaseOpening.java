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
record CaseOpening(Optional<Identified> informal, Optional<Identified> formal) {

    /** One identification. */
    record Identified(Instant at, String body) {}

    static CaseOpening formally(Instant at, String authority) {
        return new CaseOpening(Optional.empty(), Optional.of(new Identified(at, authority)));
    }

    static CaseOpening informally(Instant at, String body) {
        return new CaseOpening(Optional.of(new Identified(at, body)), Optional.empty());
    }

    CaseOpening thenFormally(Instant at, String authority) {
        return new CaseOpening(informal, Optional.of(new Identified(at, authority)));
    }

    /** The identification the case begins with. */
    Identified first() {
        return informal.or(() -> formal).orElseThrow();
    }

    boolean isFormalFirst() {
        return informal.isEmpty();
    }

    StoryTelling begunByAdult(SplittableRandom random) {
        return begun(random, CaseOpening::ofAdult);
    }

    /** A child is told of no reflection period: it has none. */
    StoryTelling begunByChild(SplittableRandom random) {
        return begun(random, CaseOpening::ofChild);
    }

    /** Tells what comes after the first hours: the formal identification where it follows an informal one. */
    void adultsRest(StoryTelling telling) {
        rest(telling, CaseOpening::ofAdult);
    }

    void childsRest(StoryTelling telling) {
        rest(telling, CaseOpening::ofChild);
    }

    private StoryTelling begun(SplittableRandom random, UnaryOperator<StoryTelling> formally) {
        StoryTelling telling = new StoryTelling(first().at(), first().body(), random);
        StoryTelling identified = isFormalFirst() ? formally.apply(telling) : telling.step("IDENTIFY_INFORMALLY");
        return identified.minutes(10).step("INFORM_OF_RIGHTS");
    }

    private void rest(StoryTelling telling, UnaryOperator<StoryTelling> formally) {
        if (!isFormalFirst() && formal.isPresent()) {
            String before = telling.body();
            formally.apply(telling.at(formal.get().at()).by(formal.get().body()))
                    .by(before);
        }
    }

    private static StoryTelling ofAdult(StoryTelling telling) {
        return telling.step("IDENTIFY_FORMALLY")
                .minutes(40)
                .step("INFORM_OF_REFLECTION_PERIOD")
                .minutes(20)
                .step("EXPLAIN_COMPENSATION_RIGHTS");
    }

    private static StoryTelling ofChild(StoryTelling telling) {
        return telling.step("IDENTIFY_FORMALLY").minutes(40).step("EXPLAIN_COMPENSATION_RIGHTS");
    }
}
