package bg.nrm.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ContentTest {

    @Test
    void is_kept_and_read_again_as_it_was() {
        Content content = Content.NONE
                .with("goals", "Първо „подслон“, после \\ работа\nи \"дом\"; <b>не</b> HTML 😀")
                .with("shared", List.of("NAME", "NEEDS"))
                .withRows("steps", List.of(Map.of("step", "Обаждане", "until", "2026-12-01"), Map.of("step", "Среща")));
        assertThat(Content.of(content.json())).isEqualTo(content);
        assertThat(Content.of(Content.NONE.json())).isEqualTo(Content.NONE);
    }

    @Test
    void what_is_blank_is_not_there() {
        Content content = Content.NONE
                .with("goals", "  ")
                .with("shared", List.of("", "NAME "))
                .withRows("steps", List.of(Map.of("step", " "), Map.of("step", " Среща ", "until", "")));
        assertThat(content.one("goals")).isEmpty();
        assertThat(content.all("shared")).containsExactly("NAME");
        assertThat(content.rowsOf("steps")).containsExactly(Map.of("step", "Среща"));
        assertThat(Content.NONE.withRows("steps", List.of(Map.of())).isEmpty()).isTrue();
    }
}
