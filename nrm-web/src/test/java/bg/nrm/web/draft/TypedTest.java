package bg.nrm.web.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TypedTest {

    @Test
    void what_was_typed_comes_back_as_it_was() {
        Typed typed = new Typed(
                Map.of("signal:text", List.of("„Ана“ \u202E <b> ' \" \\ 🙂\n"), "signal:forms", List.of("A", "B")));
        assertThat(Typed.of(typed.json())).isEqualTo(typed);
    }

    @Test
    void the_rows_that_have_to_be_made_first_are_counted() {
        Typed typed = new Typed(Map.of(
                "signal:persons:0:name", List.of("Ана"),
                "signal:persons:2:name", List.of("Мими"),
                "signal:text", List.of("")));
        assertThat(typed.rows("signal:persons")).isEqualTo(3);
        assertThat(typed.rows("signal:others")).isZero();
    }

    @Test
    void an_empty_field_has_no_value() {
        assertThat(new Typed(Map.of("signal:text", List.of(" "))).value("signal:text"))
                .isEmpty();
    }

    @Test
    void what_is_no_draft_is_refused() {
        assertThatThrownBy(() -> Typed.of("no draft")).isInstanceOf(JsonException.class);
        assertThatThrownBy(() -> Typed.of("{\"a\":1}")).isInstanceOf(ClassCastException.class);
    }
}
