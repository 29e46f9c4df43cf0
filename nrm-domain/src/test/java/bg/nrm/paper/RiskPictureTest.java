package bg.nrm.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RiskPictureTest {

    @ParameterizedTest
    @CsvSource({
        "LOW, LOW, LOW", "LOW, MEDIUM, LOW", "LOW, HIGH, MEDIUM",
        "MEDIUM, LOW, LOW", "MEDIUM, MEDIUM, MEDIUM", "MEDIUM, HIGH, HIGH",
        "HIGH, LOW, MEDIUM", "HIGH, MEDIUM, HIGH", "HIGH, HIGH, HIGH"
    })
    void every_cell_of_the_matrix(String severity, String likelihood, RiskPicture.Level level) {
        assertThat(RiskPicture.level(severity, likelihood)).isEqualTo(level);
        assertThat(picture(row("DEBT", severity, likelihood)).highest()).contains(level);
    }

    @Test
    void the_gravest_cell_counts_and_is_named() {
        RiskPicture picture = picture(
                row("DEBT", "LOW", "HIGH"), row("TRAFFICKER_THREAT", "HIGH", "HIGH"), row("NO_INCOME", "LOW", "LOW"));
        assertThat(picture.highest()).contains(RiskPicture.Level.HIGH);
        assertThat(picture.decisive().stream().map(RiskPicture.Placed::factor)).containsExactly("TRAFFICKER_THREAT");
        assertThat(picture.factors().get(0).factor()).isEqualTo("TRAFFICKER_THREAT");
        assertThat(picture.at("LOW", "HIGH").stream().map(RiskPicture.Placed::factor))
                .containsExactly("DEBT");
        assertThat(picture.at("MEDIUM", "HIGH")).isEmpty();
    }

    @Test
    void many_small_dangers_are_not_added_up_to_a_great_one() {
        RiskPicture picture = picture(
                row("DEBT", "LOW", "LOW"), row("NO_INCOME", "LOW", "MEDIUM"), row("ISOLATION", "MEDIUM", "LOW"));
        assertThat(picture.highest()).contains(RiskPicture.Level.LOW);
    }

    @Test
    void what_is_not_known_is_not_placed_but_said() {
        RiskPicture picture = picture(row("DEBT", "UNKNOWN", "HIGH"), row("ISOLATION", "LOW", "LOW"));
        assertThat(picture.unplaced()).containsExactly("DEBT");
        assertThat(picture.highest()).contains(RiskPicture.Level.LOW);
        assertThat(picture(row("DEBT", "HIGH", "UNKNOWN")).highest()).isEmpty();
    }

    @Test
    void protective_factors_are_named_and_lower_nothing() {
        RiskPicture picture = RiskPicture.of(Content.NONE
                .withRows("factors", List.of(row("TRAFFICKER_THREAT", "HIGH", "HIGH")))
                .withRows("protective", List.of(Map.of("factor", "SAFE_PLACE"), Map.of("factor", "COPING"))));
        assertThat(picture.protective()).containsExactly("SAFE_PLACE", "COPING");
        assertThat(picture.highest()).contains(RiskPicture.Level.HIGH);
    }

    @ParameterizedTest
    @CsvSource({"LOW, true", "MEDIUM, true", "HIGH, false", "UNKNOWN, false"})
    void a_judgement_below_the_matrix_is_allowed_and_said(String judged, boolean above) {
        assertThat(picture(row("TRAFFICKER_THREAT", "HIGH", "MEDIUM")).isAbove(judged))
                .isEqualTo(above);
    }

    @Test
    void without_factors_it_shows_nothing() {
        RiskPicture empty = RiskPicture.of(Content.NONE);
        assertThat(empty.highest()).isEmpty();
        assertThat(empty.decisive()).isEmpty();
        assertThat(empty.isAbove("LOW")).isFalse();
    }

    @SafeVarargs
    private static RiskPicture picture(Map<String, String>... rows) {
        return RiskPicture.of(Content.NONE.withRows("factors", List.of(rows)));
    }

    private static Map<String, String> row(String factor, String severity, String likelihood) {
        return Map.of("factor", factor, "severity", severity, "likelihood", likelihood);
    }
}
