package bg.nrm.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MomentsTest {

    private static final Instant WINTER_EVENING = Instant.parse("2026-11-22T22:24:00Z");

    @Test
    void an_instant_is_shown_in_the_time_of_sofia_and_may_be_the_next_day() {
        assertThat(Spoken.bulgarian().moments().both(WINTER_EVENING)).isEqualTo("23.11.2026 г., 00:24 ч.");
    }

    @Test
    void english_has_its_own_order() {
        assertThat(Spoken.english().moments().both(WINTER_EVENING)).isEqualTo("23 Nov 2026, 00:24");
    }

    @Test
    void a_day_without_a_time_stays_a_day() {
        assertThat(Spoken.bulgarian().moments().both(LocalDate.of(2026, 11, 23)))
                .isEqualTo("23.11.2026 г.");
    }

    @Test
    void a_long_date_names_the_month() {
        assertThat(Spoken.bulgarian().moments().as(LocalDate.of(2026, 11, 23), "long"))
                .isEqualTo("23 ноември 2026 г.");
    }

    @Test
    void what_is_not_known_is_said_to_be_unknown() {
        assertThat(Spoken.bulgarian().moments().date(Optional.empty())).isEqualTo("неизвестно");
        assertThat(Spoken.bulgarian().moments().iso(Optional.empty())).isEmpty();
    }

    @Test
    void machines_read_the_local_moment() {
        assertThat(Spoken.bulgarian().moments().iso(WINTER_EVENING)).isEqualTo("2026-11-23T00:24");
        assertThat(Spoken.bulgarian().moments().iso(LocalTime.of(9, 5))).isEqualTo("09:05");
    }
}
