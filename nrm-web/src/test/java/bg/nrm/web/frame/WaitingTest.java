package bg.nrm.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.access.RegisterChanged;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("What waits for a body")
@DisplayNameGeneration(ReplaceUnderscores.class)
class WaitingTest {

    private static final Waiting.Asked POLICE = new Waiting.Asked(7, Set.of(Place.CASES));
    private static final Waiting.Asked SHELTER = new Waiting.Asked(8, Set.of(Place.CASES));

    private final Hands hands = new Hands();
    private final Waiting waiting = new Waiting(hands);
    private int cases = 3;

    @Test
    void is_counted_once_for_all_who_ask_within_some_seconds() {
        assertThat(open(POLICE)).isEqualTo(3);
        cases = 4;
        hands.move(Duration.ofSeconds(4));
        assertThat(open(POLICE)).isEqualTo(3);
    }

    @Test
    void is_counted_anew_when_they_are_over() {
        assertThat(open(POLICE)).isEqualTo(3);
        cases = 4;
        hands.move(Duration.ofSeconds(5));
        assertThat(open(POLICE)).isEqualTo(4);
    }

    @Test
    void is_counted_anew_after_every_change() {
        assertThat(open(POLICE)).isEqualTo(3);
        cases = 4;
        waiting.forget(new RegisterChanged());
        assertThat(open(POLICE)).isEqualTo(4);
    }

    @Test
    void is_counted_anew_when_it_changed_while_it_was_counted() {
        waiting.of(POLICE, () -> {
            Map<Place, Tally.Count> before = counts();
            cases = 4;
            waiting.forget(new RegisterChanged());
            return before;
        });
        assertThat(open(POLICE)).isEqualTo(4);
    }

    @Test
    void is_of_that_body_and_of_no_other() {
        assertThat(open(POLICE)).isEqualTo(3);
        cases = 1;
        assertThat(open(SHELTER)).isEqualTo(1);
        assertThat(open(POLICE)).isEqualTo(3);
    }

    @Test
    void is_of_those_places_and_of_no_others() {
        open(POLICE);
        assertThat(waiting.of(new Waiting.Asked(7, Set.of(Place.SIGNALS)), Map::of))
                .isEmpty();
    }

    private long open(Waiting.Asked asked) {
        return waiting.of(asked, this::counts).get(Place.CASES).number();
    }

    private Map<Place, Tally.Count> counts() {
        return Map.of(Place.CASES, new Tally.Count(cases, Tally.Kind.OPEN));
    }

    private static final class Hands extends Clock {
        private Instant now = Instant.parse("2026-11-23T08:00:00Z");

        void move(Duration by) {
            now = now.plus(by);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
