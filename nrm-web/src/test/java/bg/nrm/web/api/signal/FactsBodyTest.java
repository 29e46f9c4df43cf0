package bg.nrm.web.api.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bg.nrm.signal.Danger;
import bg.nrm.signal.SignalQuestions;
import bg.nrm.web.api.answer.Json;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbException;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FactsBodyTest {

    private static final String WHOLE =
            """
            {"received":"2026-03-02","time":"19:40:00","channel":"HOTLINE","sender":"NGO","senderContact":"0888",\
            "danger":"YES","urgency":"HIGH","country":"BG","district":"BGS","place":"пристанището","language":"bg",\
            "forms":["LABOUR","SEXUAL"],"action":"112"}""";

    private final Jsonb jsonb = Json.create();

    @Test
    void what_is_sent_is_read_and_given_back_as_it_was() {
        FactsBody body = read(WHOLE);
        assertThat(body.answers().the(SignalQuestions.DANGER)).isEqualTo(Danger.YES);
        assertThat(body.answers().the(SignalQuestions.TIME)).isEqualTo("19:40");
        assertThat(read(jsonb.toJson(body)).answers()).isEqualTo(body.answers());
        assertThat(jsonb.toJson(body)).contains("\"received\":\"2026-03-02\"", "\"time\":\"19:40:00\"");
    }

    @Test
    void what_is_not_sent_is_unknown_and_not_given_back() {
        FactsBody body = read("{\"received\":\"2026-03-02\",\"channel\":\"EMAIL\",\"sender\":\"NGO\",\"place\":null}");
        assertThat(body.answers().the(SignalQuestions.DANGER)).isEqualTo(Danger.UNKNOWN);
        assertThat(body.members().keySet())
                .containsExactlyInAnyOrder("received", "channel", "sender", "danger", "urgency", "forms");
        assertThat(body.members()).containsEntry("forms", List.of());
    }

    @Test
    void it_is_read_within_another_body() {
        FactsChanged change = jsonb.fromJson("{\"version\":3,\"facts\":" + WHOLE + "}", FactsChanged.class);
        assertThat(change.version()).isEqualTo(3);
        assertThat(change.facts().answers()).isEqualTo(read(WHOLE).answers());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"received\": \"02.03.2026\"} | received",
                "{\"time\": \"25:00\"}          | time",
                "{\"danger\": \"MAYBE\"}        | danger",
                "{\"forms\": \"LABOUR\", \"place\": 7} | place",
                "{\"forms\": [7]}               | forms",
                "{\"channel\": [\"EMAIL\", \"PHONE\"]} | channel",
                "{\"reciever\": \"2026-03-02\"} | reciever",
            })
    void what_is_no_answer_of_its_kind_or_not_asked_is_named(String sent, String member) {
        assertThatThrownBy(() -> jsonb.fromJson("{\"version\":3,\"facts\":" + sent + "}", FactsChanged.class))
                .isInstanceOf(JsonbException.class)
                .extracting(FactsBodyTest::whole)
                .asString()
                .contains("'" + member + "' because");
    }

    @Test
    void what_is_needed_and_missing_is_named() {
        assertThat(read("{\"channel\":\"EMAIL\"}").missing()).containsExactly("received", "sender");
        assertThat(read(WHOLE).missing()).isEmpty();
    }

    private static String whole(Throwable thrown) {
        return thrown == null ? "" : thrown.getMessage() + "\n" + whole(thrown.getCause());
    }

    private FactsBody read(String json) {
        return jsonb.fromJson(json, FactsBody.class);
    }
}
