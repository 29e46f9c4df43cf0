package bg.nrm.web.api.answer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbException;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    private final Jsonb json = Json.create();

    public enum Colour {
        RED
    }

    public record Part(Optional<LocalDate> day) {}

    public record Body(String text, Optional<String> more, Optional<Colour> colour, Optional<Part> part, Long number) {}

    @Test
    void what_is_not_sent_is_empty() {
        assertThat(json.fromJson("{\"text\":\"а\",\"part\":{}}", Body.class))
                .isEqualTo(new Body(
                        "а", Optional.empty(), Optional.empty(), Optional.of(new Part(Optional.empty())), null));
    }

    @Test
    void what_is_empty_is_not_sent() {
        Body body = new Body("а", Optional.of("б"), Optional.of(Colour.RED), Optional.empty(), 3L);
        assertThat(json.toJson(body)).isEqualTo("{\"colour\":\"RED\",\"more\":\"б\",\"number\":3,\"text\":\"а\"}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            {"txt":"a"}                  | txt
            {"part":{"day":"yesterday"}} | part.day
            {"part":{"day":"2026-02-30"}}| part.day
            {"number":"many"}            | number
            {"text":{}}                  | text
            {"colour":"BLUE"}            | BLUE
            """)
    void what_cannot_be_read_is_refused_and_named(String body, String field) {
        Refusal refusal = refusal(body);
        assertThat(refusal.status()).isEqualTo(400);
        assertThat(refusal.fields()).extracting(Fault.FieldFault::field).containsExactly(field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[1", "{\"text\":"})
    void what_is_no_json_or_no_code_is_refused(String body) {
        assertThat(refusal(body).code()).isEqualTo("body.unreadable");
    }

    private Refusal refusal(String body) {
        try {
            json.fromJson(body, Body.class);
        } catch (JsonbException unreadable) {
            return Refusals.of(new IllegalStateException("as the server wraps it", unreadable));
        }
        throw new AssertionError("read: " + body);
    }
}
