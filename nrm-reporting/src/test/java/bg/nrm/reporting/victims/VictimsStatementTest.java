package bg.nrm.reporting.victims;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The cut-off: what was recorded to the last moment of the day in Sofia counts, what came with the next moment does not. */
class VictimsStatementTest {

    private static final LocalDateTime WINTER = LocalDateTime.of(2026, 12, 31, 21, 59, 59, 999_999_000);
    private static final LocalDateTime SUMMER = LocalDateTime.of(2026, 6, 30, 20, 59, 59, 999_999_000);

    @Test
    void of_a_winter_day_ends_two_hours_before_utc_does() {
        assertThat(groups(LocalDate.of(2026, 12, 31), CountedIdentification.FORMAL)
                        .values())
                .isEqualTo(List.of(2026, WINTER, WINTER, "FORMAL"));
    }

    @Test
    void of_a_summer_day_ends_three_hours_before_utc_does() {
        assertThat(groups(LocalDate.of(2026, 6, 30), CountedIdentification.INFORMAL)
                        .values())
                .isEqualTo(List.of(2026, SUMMER, SUMMER, "INFORMAL"));
    }

    @Test
    void both_together_ask_for_no_level() {
        assertThat(groups(LocalDate.of(2026, 12, 31), CountedIdentification.TOGETHER)
                        .values())
                .isEqualTo(List.of(2026, WINTER, WINTER));
    }

    /** Known from the last moment on still counts; known to the last moment and no longer counts no more. */
    @Test
    void is_known_then_if_known_from_it_or_before_and_still_after_it() {
        for (CountedIdentification identification : CountedIdentification.values()) {
            assertThat(groups(LocalDate.of(2026, 12, 31), identification).sql())
                    .contains("known_from <= ? and known_to > ? ");
        }
    }

    private static VictimsStatement groups(LocalDate day, CountedIdentification identification) {
        return VictimsStatement.groups(new VictimsQuestion(2026, day, identification, AgeBands.CHILDREN_AND_ADULTS));
    }
}
