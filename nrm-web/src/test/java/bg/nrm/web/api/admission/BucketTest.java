package bg.nrm.web.api.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class BucketTest {

    private static final Instant NOON = Instant.parse("2026-03-02T10:00:00Z");

    private final Bucket bucket = new Bucket(3, 2, NOON);

    @Test
    void gives_as_many_at_once_as_it_holds() {
        empty();
        assertThat(bucket.draw(NOON).granted()).isFalse();
    }

    @Test
    void says_how_many_are_left_and_when_the_next_can_be_had() {
        assertThat(bucket.draw(NOON)).isEqualTo(new Bucket.Draw(true, 3, 2, 0));
        bucket.draw(NOON);
        assertThat(bucket.draw(NOON)).isEqualTo(new Bucket.Draw(true, 3, 0, 1));
    }

    @Test
    void fills_at_its_pace() {
        empty();
        assertThat(bucket.draw(NOON.plusMillis(499)).granted()).isFalse();
        assertThat(bucket.draw(NOON.plusMillis(500)).granted()).isTrue();
        assertThat(bucket.draw(NOON.plusMillis(501)).granted()).isFalse();
    }

    @Test
    void holds_no_more_however_long_it_waits() {
        empty();
        Instant tomorrow = NOON.plusSeconds(86_400);
        bucket.draw(tomorrow);
        bucket.draw(tomorrow);
        bucket.draw(tomorrow);
        assertThat(bucket.draw(tomorrow).granted()).isFalse();
    }

    @Test
    void is_not_filled_by_a_clock_that_goes_back_and_forth() {
        empty();
        assertThat(bucket.draw(NOON.minusSeconds(60)).granted()).isFalse();
        assertThat(bucket.draw(NOON).granted()).isFalse();
    }

    private void empty() {
        bucket.draw(NOON);
        bucket.draw(NOON);
        bucket.draw(NOON);
    }
}
