package bg.nrm.reporting.days;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class ReportedDaysTest {

    @Test
    void begin_with_the_first_moment_of_the_first_day_and_end_when_the_last_is_over() {
        ReportedDays year = new ReportedDays(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

        assertThat(year.beginning()).isEqualTo(LocalDateTime.of(2025, 12, 31, 22, 0));
        assertThat(year.end()).isEqualTo(LocalDateTime.of(2026, 12, 31, 22, 0));
    }

    @Test
    void one_day_lasts_twenty_five_hours_when_the_clocks_go_back() {
        ReportedDays day = new ReportedDays(LocalDate.of(2026, 10, 25), LocalDate.of(2026, 10, 25));

        assertThat(day.beginning()).isEqualTo(LocalDateTime.of(2026, 10, 24, 21, 0));
        assertThat(day.end()).isEqualTo(LocalDateTime.of(2026, 10, 25, 22, 0));
    }
}
