package bg.nrm.web.tag;

import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.web.frame.Spoken;
import bg.nrm.web.tag.ClockFace.State;
import bg.nrm.web.tag.ClockFaces.Basis;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ClockFacesTest {

    /** Monday, 10:24 in Sofia. */
    private static final Instant NOW = Instant.parse("2026-11-23T08:24:00Z");

    private final ClockFaces clocks =
            new ClockFaces(Spoken.bulgarian().texts(), Spoken.bulgarian().moments());

    @Nested
    class A_limit_that_ends_with_a_day {

        @Test
        void is_late_by_whole_days_from_the_first_minute_after() {
            Instant justAfterMidnight = Instant.parse("2026-11-22T22:01:00Z");
            assertThat(clocks.lastDay(LocalDate.of(2026, 11, 22), Basis.CONFIGURED, justAfterMidnight))
                    .isEqualTo(new ClockFace(State.LATE, "Просрочено с 1 ден", "Срок 22.11.2026 г. (настройка)"));
        }

        @Test
        void is_not_late_in_its_last_minute() {
            Instant lastMinute = Instant.parse("2026-11-23T21:59:00Z");
            assertThat(clocks.lastDay(LocalDate.of(2026, 11, 23), Basis.LEGAL, lastMinute)
                            .state())
                    .isEqualTo(State.SOON);
        }

        @Test
        void counts_the_days_that_are_left() {
            assertThat(clocks.lastDay(LocalDate.of(2026, 12, 16), Basis.LEGAL, NOW))
                    .isEqualTo(new ClockFace(State.OK, "Остават 23 дни", "до 16.12.2026 г. (законов срок)"));
        }

        @Test
        void agrees_in_number_with_one_day() {
            assertThat(clocks.lastDay(LocalDate.of(2026, 11, 24), Basis.LEGAL, NOW)
                            .words())
                    .isEqualTo("Остава 1 ден");
        }
    }

    @Nested
    class A_limit_that_ends_at_a_moment {

        @Test
        void is_late_by_hours_under_two_days() {
            assertThat(clocks.due(Instant.parse("2026-11-23T06:15:00Z"), Basis.LEGAL, NOW))
                    .isEqualTo(new ClockFace(
                            State.LATE, "Просрочено с 2 ч. 9 мин.", "Срок 23.11.2026 г., 08:15 ч. (законов срок)"));
        }

        @Test
        void is_late_by_days_from_two_days_on() {
            assertThat(clocks.due(Instant.parse("2026-11-20T08:00:00Z"), Basis.LEGAL, NOW)
                            .words())
                    .isEqualTo("Просрочено с 3 дни");
        }

        @Test
        void is_soon_when_it_ends_today() {
            assertThat(clocks.due(Instant.parse("2026-11-23T15:00:00Z"), Basis.CONFIGURED, NOW))
                    .isEqualTo(new ClockFace(State.SOON, "Днес до 17:00 ч.", "остават 6 ч. 36 мин. (настройка)"));
        }

        @Test
        void says_tomorrow_when_it_ends_after_midnight() {
            assertThat(clocks.due(Instant.parse("2026-11-24T07:00:00Z"), Basis.CONFIGURED, NOW)
                            .words())
                    .isEqualTo("Утре до 09:00 ч.");
        }
    }

    @Test
    void what_is_paused_or_open_is_never_late() {
        assertThat(clocks.paused(LocalDate.of(2026, 11, 18), "").words()).isEqualTo("Спряно от 18.11.");
        assertThat(clocks.open().state()).isEqualTo(State.OPEN);
    }

    @Test
    void english_is_spoken_as_well() {
        ClockFaces english =
                new ClockFaces(Spoken.english().texts(), Spoken.english().moments());
        assertThat(english.lastDay(LocalDate.of(2026, 11, 22), Basis.LEGAL, NOW))
                .isEqualTo(new ClockFace(State.LATE, "Overdue by 1 day", "Due 22 Nov 2026 (legal limit)"));
    }
}
