package bg.nrm.web.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FeedPaceTest {

    private final Hands hands = new Hands();
    private final FeedPace pace = new FeedPace(hands);

    @Test
    void thirty_answers_an_hour_are_given() {
        for (int times = 0; times < 30; times++) {
            assertThat(pace.grants("one")).isTrue();
        }
        assertThat(pace.grants("one")).isFalse();
    }

    @Test
    void one_client_does_not_keep_another_waiting() {
        for (int times = 0; times < 31; times++) {
            pace.grants("one");
        }
        assertThat(pace.grants("other")).isTrue();
    }

    @Test
    void the_next_hour_begins_anew() {
        for (int times = 0; times < 31; times++) {
            pace.grants("one");
        }
        hands.now = hands.now.plus(Duration.ofMinutes(59));
        assertThat(pace.grants("one")).isFalse();
        hands.now = hands.now.plus(Duration.ofMinutes(1));
        assertThat(pace.grants("one")).isTrue();
    }

    private static final class Hands extends Clock {

        private Instant now = Instant.parse("2026-11-23T08:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
