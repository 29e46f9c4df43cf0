package bg.nrm.procedure.language;

import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.time.Sofia;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WorkingCalendarTest {

    private final WorkingCalendar calendar = WorkingCalendar.byLabourCode();

    private static Instant sofia(String dateAndTime) {
        return LocalDateTime.parse(dateAndTime).atZone(Sofia.ZONE).toInstant();
    }

    private LocalDate lastDay(int amount, Unit unit, String start) {
        return calendar.dayOf(calendar.endOf(new Span(amount, unit), sofia(start)));
    }

    @Nested
    class Days {

        @Test
        void are_counted_from_the_day_after_the_start() {
            assertThat(lastDay(30, Unit.DAYS, "2026-11-16T14:10")).isEqualTo("2026-12-16");
        }

        @Test
        void are_the_days_of_Sofia_even_just_after_midnight_there() {
            assertThat(lastDay(1, Unit.DAYS, "2026-11-16T00:05")).isEqualTo("2026-11-17");
            assertThat(lastDay(1, Unit.DAYS, "2026-11-16T23:55")).isEqualTo("2026-11-17");
        }

        @Test
        void run_to_the_last_moment_of_the_last_day() {
            Instant end = calendar.endOf(new Span(1, Unit.DAYS), sofia("2026-11-16T14:10"));

            assertThat(end).isBefore(sofia("2026-11-18T00:00")).isAfter(sofia("2026-11-17T23:59:59"));
        }

        @ParameterizedTest
        @CsvSource({"2026-03-28T12:00, 47", "2026-10-24T12:00, 49"})
        void are_an_hour_shorter_or_longer_when_the_clocks_change(String noonBefore, long hoursToTheEndOfTwoDays) {
            Instant start = sofia(noonBefore);
            Instant end = calendar.endOf(new Span(1, Unit.DAYS), start);

            assertThat(Duration.between(start, end).plusNanos(1).plusHours(12))
                    .isEqualTo(Duration.ofHours(hoursToTheEndOfTwoDays));
        }
    }

    @Nested
    class Hours {

        @ParameterizedTest
        @CsvSource({
            "2026-11-16T14:10, 2026-11-17T14:10",
            "2026-03-28T12:00, 2026-03-29T13:00",
            "2026-10-24T12:00, 2026-10-25T11:00"
        })
        void are_real_hours_also_when_the_clocks_change(String start, String end) {
            assertThat(calendar.endOf(new Span(24, Unit.HOURS), sofia(start))).isEqualTo(sofia(end));
        }
    }

    @Nested
    class Months_and_years {

        @ParameterizedTest
        @CsvSource({
            "1, MONTHS, 2026-01-31, 2026-02-28",
            "12, MONTHS, 2026-11-16, 2027-11-16",
            "1, YEARS, 2028-02-29, 2029-02-28"
        })
        void end_on_the_day_of_the_same_number_or_the_last_of_the_month(
                int amount, Unit unit, String start, String last) {
            assertThat(lastDay(amount, unit, start + "T10:00")).isEqualTo(last);
        }
    }

    @Nested
    class Working_days {

        @Test
        void skip_the_weekend() {
            assertThat(lastDay(3, Unit.WORKING_DAYS, "2026-11-19T10:00")).isEqualTo("2026-11-24");
        }

        @Test
        void skip_a_holiday() {
            assertThat(lastDay(1, Unit.WORKING_DAYS, "2026-03-02T10:00")).isEqualTo("2026-03-04");
        }

        @Test
        void skip_Christmas_and_the_day_off_for_its_Saturday() {
            assertThat(lastDay(1, Unit.WORKING_DAYS, "2026-12-23T10:00")).isEqualTo("2026-12-29");
        }

        @Test
        void skip_a_day_the_government_declared_off() {
            var declared = new WorkingCalendar(Set.of(LocalDate.of(2026, 1, 2)), Set.of());

            assertThat(declared.dayOf(declared.endOf(new Span(1, Unit.WORKING_DAYS), sofia("2025-12-31T10:00"))))
                    .isEqualTo("2026-01-05");
            assertThat(declared.isWorkingDay(LocalDate.of(2026, 1, 2))).isFalse();
            assertThat(calendar.isWorkingDay(LocalDate.of(2026, 1, 2))).isTrue();
        }

        @Test
        void include_a_Saturday_that_is_worked_instead() {
            var moved = new WorkingCalendar(Set.of(), Set.of(LocalDate.of(2026, 11, 21)));

            assertThat(moved.isWorkingDay(LocalDate.of(2026, 11, 21))).isTrue();
        }

        @ParameterizedTest
        @CsvSource({
            "2021-05-04", // for 1 May, a Saturday; 3 May was Easter Monday
            "2021-12-27",
            "2021-12-28", // for 25 and 26 December
            "2022-01-03",
            "2022-05-02",
            "2022-12-27",
            "2022-12-28", // for 24 and 25 December, the 26th being a holiday
            "2023-12-27",
            "2024-09-23",
            "2025-05-26",
            "2025-09-08",
            "2026-05-25",
            "2026-09-07",
            "2026-12-28"
        })
        void are_given_back_for_a_holiday_on_a_weekend(LocalDate off) {
            assertThat(calendar.isWorkingDay(off)).isFalse();
        }

        @ParameterizedTest
        @CsvSource({"2021-05-05", "2022-01-04", "2023-12-28", "2024-05-07", "2026-12-29", "2016-05-03"})
        void are_not_given_back_twice_nor_before_the_Code_said_so(LocalDate worked) {
            assertThat(calendar.isWorkingDay(worked)).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2019, 2019-04-28", "2020, 2020-04-19", "2021, 2021-05-02", "2022, 2022-04-24", "2023, 2023-04-16",
        "2024, 2024-05-05", "2025, 2025-04-20", "2026, 2026-04-12", "2027, 2027-05-02", "2028, 2028-04-16",
        "2029, 2029-04-08", "2030, 2030-04-28"
    })
    void easter_is_the_Orthodox_one(int year, LocalDate easter) {
        assertThat(PublicHolidays.orthodoxEaster(year)).isEqualTo(easter);
        assertThat(calendar.isWorkingDay(easter.minusDays(2))).isFalse();
        assertThat(calendar.isWorkingDay(easter.plusDays(1))).isFalse();
        assertThat(calendar.isWorkingDay(easter.minusDays(3))).isTrue();
    }

    @Test
    void days_between_are_counted_by_the_calendar_and_not_by_24_hours() {
        assertThat(calendar.days(sofia("2026-11-22T23:59"), sofia("2026-11-23T00:01")))
                .isEqualTo(1);
        assertThat(calendar.days(sofia("2026-11-22T00:01"), sofia("2026-11-22T23:59")))
                .isZero();
    }
}
