package bg.nrm.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.procedure.language.Consent;
import bg.nrm.procedure.standing.Entry;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Until when a consent is relied on: to the last moment of its last day in Sofia, in summer and in winter. */
class ExpiryTest {

    private final ACase asked = ACase.opened().after(Duration.ofHours(1));

    @Test
    void one_ends_when_its_last_day_is_over_in_winter() {
        until(LocalDate.of(2026, 12, 31), Optional.empty());
        assertThat(asked.story().expiries()).containsExactly(Instant.parse("2026-12-31T22:00:00Z"));
    }

    @Test
    void one_ends_when_its_last_day_is_over_in_summer() {
        until(LocalDate.of(2027, 6, 30), Optional.empty());
        assertThat(asked.story().expiries()).containsExactly(Instant.parse("2027-06-30T21:00:00Z"));
    }

    @Test
    void one_answered_again_does_not_end() {
        until(LocalDate.of(2026, 12, 31), Optional.of(ACase.SHELTER));
        answered(Optional.of(ACase.SHELTER));
        assertThat(asked.story().expiries()).isEmpty();
    }

    @Test
    void an_answer_for_all_is_an_answer_for_each() {
        until(LocalDate.of(2026, 12, 31), Optional.of(ACase.SHELTER));
        answered(Optional.empty());
        assertThat(asked.story().expiries()).isEmpty();
    }

    @Test
    void an_answer_for_one_body_says_nothing_of_another() {
        until(LocalDate.of(2026, 12, 31), Optional.of(ACase.SHELTER));
        answered(Optional.of(ACase.POLICE));
        assertThat(asked.story().expiries()).hasSize(1);
    }

    private void until(LocalDate day, Optional<Long> recipient) {
        asked.tell(ACase.SECRETARY, Telling.of(entry(recipient)).to(recipient).until(Optional.of(day)));
    }

    private void answered(Optional<Long> recipient) {
        asked.tell(ACase.SECRETARY, Telling.of(entry(recipient)).to(recipient));
    }

    private Entry entry(Optional<Long> recipient) {
        return new Entry.ConsentAnswered(
                Consent.REFERRAL, recipient.map(String::valueOf), true, asked.now(), asked.now());
    }
}
