package bg.nrm.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDaysTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "23.11.2026",
                "23.11.2026 г.",
                "23.11.2026\u00A0г.",
                "\u200E23.\u200B11.2026\u202F",
                "23.11.2026г",
                " 23 . 11 . 2026 ",
                "23/11/2026",
                "23-11-2026",
                "2026-11-23"
            })
    void aDayIsReadAsPeopleTypeIt(String typed) {
        assertThat(TypedDays.day(typed)).contains(LocalDate.of(2026, 11, 23));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "30.02.2026",
                "31.04.2026",
                "29.02.2025",
                "00.01.2026",
                "1.13.2026",
                "23.11.26",
                "утре",
                "#{1+1}"
            })
    void whatIsNoDayIsNone(String typed) {
        assertThat(TypedDays.day(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"10:05, 10:05", "9:30, 09:30", "10.05 ч., 10:05", "1005, 10:05", "00:00, 00:00", "' 23:59 ', 23:59"})
    void anHourIsReadAsPeopleTypeIt(String typed, LocalTime hour) {
        assertThat(TypedDays.hour(typed)).contains(hour);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "24:00", "10:60", "10", "сутринта", "10:05:30"})
    void whatIsNoHourIsNone(String typed) {
        assertThat(TypedDays.hour(typed)).isEmpty();
    }

    @Test
    void whatIsPutIntoAFieldCanBeReadAgain() {
        assertThat(TypedDays.day(TypedDays.typed(LocalDate.of(2026, 1, 2)))).contains(LocalDate.of(2026, 1, 2));
        assertThat(TypedDays.hour(TypedDays.typed(LocalTime.of(7, 5)))).contains(LocalTime.of(7, 5));
    }
}
