package bg.nrm.starting;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said while the register is being started, in which shape and language. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NotYetAnswerTest {

    @Test
    void the_interface_answers_in_the_shape_of_its_faults() {
        JsonObject fault = Json.createReader(new StringReader(
                        NotYetAnswer.at("/nrm/api/v1/signals", "en").text()))
                .readObject();
        assertThat(fault.keySet()).containsExactly("id", "description", "userMessage", "details");
        assertThat(fault.getString("userMessage")).contains("try again shortly").doesNotContain("Retry-After");
        assertThat(fault.getString("description")).contains("Retry-After");
        assertThat(fault.getJsonObject("details").keySet())
                .containsExactly("code", "fields", "obstacles", "differences");
        assertThat(fault.getJsonObject("details").getString("code")).isEqualTo("starting");
    }

    @Test
    void no_two_answers_have_the_same_number() {
        assertThat(NotYetAnswer.at("/nrm/api/v1/signals", "bg").text())
                .isNotEqualTo(NotYetAnswer.at("/nrm/api/v1/signals", "bg").text());
    }

    @Test
    void who_watches_is_told_what_fails() {
        assertThat(NotYetAnswer.at("/nrm/health", null).text())
                .isEqualTo("{\"status\":\"down\",\"failed\":[\"starting\"]}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "none | bg",
                "'' | bg",
                "bg-BG,bg;q=0.9,en;q=0.8 | bg",
                "en-GB,en;q=0.9 | en",
                "fr,en;q=0.5 | en",
                "tr | bg",
                "; drop table | bg"
            })
    void a_page_speaks_the_language_that_is_asked_for_or_bulgarian(String asked, String language) {
        String page = NotYetAnswer.at("/nrm/work/work.xhtml", asked).text();
        assertThat(page).contains("<html lang=\"" + language + "\">").doesNotContain("${");
    }
}
