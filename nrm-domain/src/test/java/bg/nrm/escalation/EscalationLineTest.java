package bg.nrm.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.casefile.CaseReference;
import bg.nrm.procedure.language.StepId;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EscalationLineTest {

    private static final Instant REACHED = Instant.parse("2026-11-20T21:59:59.999999Z");

    @Test
    void told_within_minutes_it_is_told_in_time() {
        assertThat(toldAt(REACHED.plusSeconds(60)).isBelated()).isFalse();
    }

    @Test
    void told_hours_later_it_says_so() {
        assertThat(toldAt(REACHED.plusSeconds(7200)).isBelated()).isTrue();
    }

    @Test
    void its_key_survives_a_link() {
        EscalationKey key = toldAt(REACHED).key();
        assertThat(EscalationKey.typed(key.text())).contains(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "1-", "a-b", "1-2-3", "99999999999999999999-1"})
    void a_link_that_somebody_changed_begins_at_the_beginning(String text) {
        assertThat(EscalationKey.typed(text)).isEmpty();
    }

    private static EscalationLine toldAt(Instant raised) {
        return new EscalationLine(
                7,
                EscalationLevel.COORDINATOR,
                StepId.ASSESS_RISK,
                REACHED,
                REACHED,
                raised,
                false,
                false,
                Optional.empty(),
                Optional.empty(),
                CaseReference.typed("T6TC-2M1C").orElseThrow(),
                1,
                true);
    }
}
