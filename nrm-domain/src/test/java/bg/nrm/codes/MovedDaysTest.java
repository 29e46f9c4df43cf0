package bg.nrm.codes;

import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.approval.Decision;
import bg.nrm.codes.MovedDay.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MovedDaysTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);
    private static final Instant NOON = Instant.parse("2026-11-23T10:00:00Z");

    @Test
    void what_waits_and_what_was_declined_does_not_count() {
        MovedDay declined = day(Kind.OFF);
        declined.decision().decline(1, 2, NOON);
        assertThat(MovedDays.InForce.of(List.of(day(Kind.OFF), declined)).off()).isEmpty();
    }

    @Test
    void what_is_approved_counts() {
        assertThat(MovedDays.InForce.of(List.of(approved(Kind.OFF, 0))).off()).containsExactly(FRIDAY);
        assertThat(MovedDays.InForce.of(List.of(approved(Kind.WORKING, 0))).working())
                .containsExactly(FRIDAY);
    }

    @Test
    void the_latest_decision_on_a_day_counts_in_whatever_order_they_are_read() {
        MovedDay first = approved(Kind.OFF, 0);
        MovedDay repealed = approved(Kind.BY_LAW, 60);
        assertThat(MovedDays.InForce.of(List.of(repealed, first)).holds(FRIDAY)).isFalse();
        assertThat(MovedDays.InForce.of(List.of(first, repealed)).holds(FRIDAY)).isFalse();
    }

    private static MovedDay approved(Kind kind, long secondsLater) {
        MovedDay day = day(kind);
        day.decision().approve(1, 2, NOON.plusSeconds(secondsLater));
        return day;
    }

    private static MovedDay day(Kind kind) {
        return new MovedDay(FRIDAY, kind, "Решение", Decision.proposed(1, NOON, NOON.plusSeconds(3600)));
    }
}
