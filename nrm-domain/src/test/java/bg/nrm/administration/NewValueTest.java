package bg.nrm.administration;

import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.input.Problem;
import bg.nrm.procedure.language.Confidence;
import bg.nrm.procedure.language.Parameter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A new value of a parameter")
class NewValueTest {

    @Test
    void is_taken_with_an_amount_and_a_source() {
        assertThat(codes(Parameter.SHELTER_STAY, "45", "Правилник, чл. 12")).isEmpty();
        assertThat(codes(Parameter.STATE_COMPENSATION_MAXIMUM, "5112.92", "Закон"))
                .isEmpty();
        assertThat(codes(Parameter.PROCEDURAL_LIMITS_MOVE, "0", "Становище")).isEmpty();
        assertThat(codes(Parameter.PROCEDURAL_LIMITS_MOVE, "1", "Становище")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "SHELTER_STAY, 0, amount.range",
        "SHELTER_STAY, -3, amount.range",
        "SHELTER_STAY, 99999, amount.range",
        "SHELTER_STAY, 2.5, amount.whole",
        "PROCEDURAL_LIMITS_MOVE, -1, amount.range",
        "PROCEDURAL_LIMITS_MOVE, 2, amount.range",
        "PROCEDURAL_LIMITS_MOVE, 0.5, amount.whole",
        "STATE_COMPENSATION_MAXIMUM, 10.005, amount.cents"
    })
    void is_refused_when_the_amount_cannot_be_meant(Parameter parameter, String amount, String code) {
        assertThat(codes(parameter, amount, "Закон")).containsExactly(code);
    }

    @Test
    void is_refused_without_a_source() {
        assertThat(codes(Parameter.SHELTER_STAY, "45", "  ")).containsExactly("name.missing");
    }

    private static List<String> codes(Parameter parameter, String amount, String source) {
        NewValue value = new NewValue(
                parameter, new BigDecimal(amount), Confidence.CONFIRMED, source, LocalDate.of(2026, 12, 1));
        return value.problems().list().stream().map(Problem::code).toList();
    }
}
