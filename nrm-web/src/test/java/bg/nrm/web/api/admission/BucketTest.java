package bg.nrm.web.api.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class BucketTest {

    private static final Instant NOON = Instant.parse("2026-03-02T10:00:00Z");

    private final Hands hands = new Hands();
    private final Bucket bucket = new Bucket(3, 2, hands);

    @Test
    void gives_as_many_at_once_as_it_holds() {
        empty();
        assertThat(draw(NOON).granted()).isFalse();
    }

    @Test
    void says_how_many_are_left_and_when_the_next_can_be_had() {
        assertThat(draw(NOON)).isEqualTo(new Bucket.Draw(true, 3, 2, 0));
        draw(NOON);
        assertThat(draw(NOON)).isEqualTo(new Bucket.Draw(true, 3, 0, 1));
    }

    @Test
    void fills_at_its_pace() {
        empty();
        assertThat(draw(NOON.plusMillis(499)).granted()).isFalse();
        assertThat(draw(NOON.plusMillis(500)).granted()).isTrue();
        assertThat(draw(NOON.plusMillis(501)).granted()).isFalse();
    }

    @Test
    void holds_no_more_however_long_it_waits() {
        empty();
        Instant tomorrow = NOON.plusSeconds(86_400);
        draw(tomorrow);
        draw(tomorrow);
        draw(tomorrow);
        assertThat(draw(tomorrow).granted()).isFalse();
    }

    @Test
    void is_not_filled_by_a_clock_that_goes_back_and_forth() {
        empty();
        assertThat(draw(NOON.minusSeconds(60)).granted()).isFalse();
        assertThat(draw(NOON).granted()).isFalse();
    }

    private Bucket.Draw draw(Instant now) {
        hands.now = now;
        return bucket.draw();
    }

    private void empty() {
        draw(NOON);
        draw(NOON);
        draw(NOON);
    }

    /** A clock that is set by hand. */
    private static final class Hands extends Clock {

        private Instant now = NOON;

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
