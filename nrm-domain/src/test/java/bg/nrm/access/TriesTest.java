package bg.nrm.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Tries to log in")
class TriesTest {

    private static final Instant NOW = Instant.parse("2026-11-28T08:00:00Z");

    private static Tries made(int count) {
        return new Tries(count, NOW, NOW);
    }

    @Test
    void are_free_five_times_then_each_waits() {
        Tries tries = Tries.none(NOW);
        List<Boolean> free = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            free.add(tries.waitGrowing(NOW).isEmpty());
            tries = tries.andOne(NOW);
        }
        assertThat(free).containsExactly(true, true, true, true, true, false, false);
    }

    @ParameterizedTest
    @CsvSource({"5, 30", "6, 60", "7, 120", "8, 240", "9, 480", "10, 900", "11, 900", "400, 900"})
    void wait_twice_as_long_each_time_up_to_a_quarter_of_an_hour(int made, int seconds) {
        Instant until = NOW.plusSeconds(seconds);
        assertThat(made(made).waitGrowing(NOW)).contains(until);
        assertThat(made(made).waitGrowing(until.minusNanos(1000))).contains(until);
        assertThat(made(made).waitGrowing(until)).isEmpty();
    }

    @Test
    void by_one_name_from_one_address_are_forgotten_after_a_day_without_any() {
        assertThat(made(9).ofName(NOW.plus(Duration.ofDays(1))).count()).isEqualTo(9);
        assertThat(made(9).ofName(NOW.plus(Duration.ofDays(1)).plusSeconds(1)).count())
                .isZero();
    }

    @Test
    void of_an_address_are_counted_over_a_quarter_of_an_hour_from_the_first() {
        Tries later = made(0).andOne(NOW).andOne(NOW.plusSeconds(899));
        assertThat(later.inWindow(NOW.plusSeconds(899)).count()).isEqualTo(2);
        assertThat(later.inWindow(NOW.plusSeconds(900)).count()).isZero();
    }

    @Test
    void of_an_address_wait_for_the_next_window_when_it_is_full() {
        assertThat(made(39).waitForWindow(40)).isEmpty();
        assertThat(made(40).waitForWindow(40)).isEqualTo(Optional.of(NOW.plusSeconds(900)));
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, 192.0.2.7",
        "2001:db8:1:2:3:4:5:6, 20010db800010002",
        "2001:db8:1:2:ffff::1, 20010db800010002",
        "::ffff:192.0.2.7, 192.0.2.7",
        "2001:db8:1:3::1, 20010db800010003",
        "no:address, no:address"
    })
    void of_one_machine_with_many_addresses_come_from_one_place(String address, String place) {
        assertThat(LogInOrigin.of(address)).isEqualTo(place);
    }
}
