package bg.nrm.signal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PrecedenceTest {

    @ParameterizedTest
    @CsvSource({
        "YES, UNKNOWN, NEW, IN_DANGER",
        "YES, NORMAL, IN_TRIAGE, IN_DANGER",
        "NO, HIGH, NEW, URGENT",
        "UNKNOWN, HIGH, IN_TRIAGE, URGENT",
        "UNKNOWN, UNKNOWN, NEW, ORDINARY",
        "NO, NORMAL, IN_TRIAGE, ORDINARY"
    })
    void danger_comes_before_urgency_and_both_before_the_rest(
            Danger danger, Urgency urgency, SignalState state, Precedence expected) {
        assertThat(Precedence.of(danger, urgency, state)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"YES, HIGH", "NO, HIGH"})
    void what_has_been_decided_about_waits_for_nobody(Danger danger, Urgency urgency) {
        assertThat(Precedence.of(danger, urgency, SignalState.TRIAGED)).isEqualTo(Precedence.ORDINARY);
    }

    @ParameterizedTest
    @CsvSource({"2-7/2026, IN_DANGER", "1-7/2026, URGENT", "0-7/2026, ORDINARY", "7/2026, ORDINARY"})
    void a_key_is_read_as_it_is_written_and_a_number_alone_is_an_ordinary_one(String written, Precedence expected) {
        assertThat(SignalKey.parse(written)).contains(new SignalKey(expected, new SignalNumber(2026, 7)));
        assertThat(SignalKey.parse(SignalKey.parse(written).orElseThrow().toString()))
                .isEqualTo(SignalKey.parse(written));
    }

    @ParameterizedTest
    @CsvSource({"3-7/2026", "-7/2026", "2-7", "2-/2026", "x"})
    void what_is_no_key_is_none(String written) {
        assertThat(SignalKey.parse(written)).isEmpty();
    }
}
