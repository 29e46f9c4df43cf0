package bg.nrm.escalation;

import static bg.nrm.escalation.EscalationLevel.COORDINATOR;
import static bg.nrm.escalation.EscalationLevel.LOCAL_COMMISSION;
import static bg.nrm.escalation.EscalationLevel.NATIONAL_COMMISSION;
import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.procedure.language.Parameter;
import bg.nrm.procedure.language.Parameters;
import bg.nrm.procedure.language.WorkingCalendar;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DelaysTest {

    private static final WorkingCalendar LAW = WorkingCalendar.byLabourCode();

    /** A Monday at the end of which something was due. */
    private static final Instant DUE = LAW.endOf(LocalDate.of(2026, 11, 23));

    private final Delays delays = new Delays(Parameters.proposed(), LAW);

    @Test
    void the_coordinator_is_told_a_day_after_the_limit() {
        assertThat(delays.reachedAt(COORDINATOR, DUE)).isEqualTo(DUE.plus(Duration.ofHours(24)));
    }

    @Test
    void the_local_commission_is_told_after_three_working_days() {
        assertThat(delays.reachedAt(LOCAL_COMMISSION, DUE)).isEqualTo(LAW.endOf(LocalDate.of(2026, 11, 26)));
    }

    @Test
    void the_national_commission_is_told_after_ten_working_days_and_weekends_are_none() {
        assertThat(delays.reachedAt(NATIONAL_COMMISSION, DUE)).isEqualTo(LAW.endOf(LocalDate.of(2026, 12, 7)));
    }

    @Test
    void a_declared_day_off_puts_it_off() {
        WorkingCalendar moved = new WorkingCalendar(Set.of(LocalDate.of(2026, 11, 25)), Set.of());
        assertThat(new Delays(Parameters.proposed(), moved).reachedAt(LOCAL_COMMISSION, DUE))
                .isEqualTo(LAW.endOf(LocalDate.of(2026, 11, 27)));
    }

    @ParameterizedTest
    @EnumSource(EscalationLevel.class)
    void the_latest_limit_that_reached_a_level_is_the_last_that_did(EscalationLevel level) {
        for (int hour = 0; hour < 24 * 21; hour += 5) {
            Instant now = DUE.plus(Duration.ofHours(hour));
            Instant latest = delays.latestDue(level, now);
            assertThat(delays.reachedAt(level, latest)).isBeforeOrEqualTo(now);
            assertThat(delays.reachedAt(level, latest.plus(Duration.ofMillis(1))))
                    .isAfter(now);
        }
    }

    @ParameterizedTest
    @CsvSource({"2027-01-01T10:00:00Z", "2026-12-31T21:59:59.999999999Z", "2027-05-04T09:00:00Z"})
    void it_holds_over_holidays_too(Instant now) {
        Instant latest = delays.latestDue(NATIONAL_COMMISSION, now);
        assertThat(delays.reachedAt(NATIONAL_COMMISSION, latest)).isBeforeOrEqualTo(now);
        assertThat(delays.reachedAt(NATIONAL_COMMISSION, latest.plusMillis(1))).isAfter(now);
    }

    @Test
    void the_highest_level_comes_first() {
        assertThat(delays.highestFirst(DUE)).containsExactly(NATIONAL_COMMISSION, LOCAL_COMMISSION, COORDINATOR);
    }

    @Test
    void an_installation_may_tell_the_local_commission_before_the_coordinator() {
        Parameters turned = Parameters.proposed().with(Parameter.ESCALATION_TO_COORDINATOR, BigDecimal.valueOf(24 * 9));
        assertThat(new Delays(turned, LAW).highestFirst(DUE))
                .containsExactly(NATIONAL_COMMISSION, COORDINATOR, LOCAL_COMMISSION);
    }
}
