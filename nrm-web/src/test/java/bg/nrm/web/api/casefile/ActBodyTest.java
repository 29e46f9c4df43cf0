package bg.nrm.web.api.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bg.nrm.casefile.ActForm;
import bg.nrm.casefile.FindingACircumstance;
import bg.nrm.casefile.RecordingAService;
import bg.nrm.casefile.ServiceStatus;
import bg.nrm.question.Questions;
import jakarta.json.bind.JsonbException;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is sent to do an act, read as its questions say. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ActBodyTest {

    private static final Questions SERVICE =
            new RecordingAService().published().orElseThrow().questions();
    private static final Map<String, Object> HAPPENED = Map.of("happenedAt", "2026-03-03T08:00:00Z", "note", "words");

    @Test
    void every_member_is_an_answer_and_the_moment_stands_apart() {
        ActBody body = new ActBody(
                SERVICE, Map.of("service", "LEGAL", "status", "OFFERED", "reason", "AFRAID", ActBody.APART, HAPPENED));
        assertThat(body.missing()).isEmpty();
        assertThat(body.said().the(RecordingAService.STATUS)).isEqualTo(ServiceStatus.OFFERED);
        assertThat(body.said().the(ActForm.HAPPENED_AT)).isEqualTo(Instant.parse("2026-03-03T08:00:00Z"));
        assertThat(body.said().text(ActForm.NOTE)).isEqualTo("words");
        // what is not asked is not lost: the rules of the act refuse it in words
        assertThat(body.said().text(RecordingAService.REASON)).isEqualTo("AFRAID");
    }

    @Test
    void what_is_so_is_true_or_false() {
        Questions noted = new FindingACircumstance().published().orElseThrow().questions();
        ActBody body = new ActBody(noted, Map.of("circumstance", "LIFE_AT_RISK", "holds", false, "happened", HAPPENED));
        assertThat(body.said().the(FindingACircumstance.HOLDS)).isFalse();
        assertThatThrownBy(() -> new ActBody(noted, Map.of("circumstance", "LIFE_AT_RISK", "holds", "false")))
                .hasMessageContaining("property 'holds' because");
    }

    @Test
    void what_is_needed_and_not_sent_is_named() {
        assertThat(new ActBody(SERVICE, Map.of("service", "LEGAL", ActBody.APART, HAPPENED)).missing())
                .containsExactly("status");
    }

    @ParameterizedTest
    @CsvSource({"colour, red, property 'colour' because", "status, LOST, No enum constant status.LOST"})
    void what_is_no_answer_is_refused(String member, String value, String words) {
        assertThatThrownBy(() -> new ActBody(SERVICE, Map.of(member, value)))
                .isInstanceOf(JsonbException.class)
                .hasMessageContaining(words);
    }

    @Test
    void within_the_moment_too() {
        assertThatThrownBy(() -> new ActBody(SERVICE, Map.of(ActBody.APART, Map.of("happenedAt", "today"))))
                .isInstanceOf(JsonbException.class)
                .hasMessageStartingWith("property 'happened' because of: property 'happenedAt' because");
    }
}
