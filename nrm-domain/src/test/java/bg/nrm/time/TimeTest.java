package bg.nrm.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class TimeTest {

    private static final Instant LATE = Instant.parse("2026-03-28T22:30:00.123456789Z");

    @Test
    void a_day_is_one_of_sofia_in_winter_and_in_summer() {
        assertThat(Sofia.dayOf(LATE)).isEqualTo("2026-03-29");
        assertThat(Sofia.dayOf(Instant.parse("2026-07-01T20:59:59Z"))).isEqualTo("2026-07-01");
        assertThat(Sofia.dayOf(Instant.parse("2026-07-01T21:00:00Z"))).isEqualTo("2026-07-02");
        assertThat(Sofia.today(Clock.fixed(LATE, Sofia.ZONE))).isEqualTo("2026-03-29");
        assertThat(Sofia.startOf(LocalDate.of(2026, 7, 2))).isEqualTo("2026-07-01T21:00:00Z");
    }

    @Test
    void what_is_kept_is_what_is_read_again_and_never_later() {
        Instant kept = Stored.kept(LATE);
        assertThat(kept).isEqualTo("2026-03-28T22:30:00.123456Z");
        assertThat(Stored.now(Clock.fixed(LATE, Sofia.ZONE))).isEqualTo(kept);
        assertThat(Stored.utc(kept)).isEqualTo(LocalDateTime.of(2026, 3, 28, 22, 30, 0, 123_456_000));
        assertThat(Stored.of(Stored.utc(kept))).isEqualTo(kept);
        assertThat(Stored.ofMicros(Stored.micros(kept))).isEqualTo(kept);
        assertThat(new UtcInstant().convertToDatabaseColumn(LATE)).isEqualTo(Stored.utc(kept));
    }
}
