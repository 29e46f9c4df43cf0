package bg.nrm.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CaseReferenceTest {

    private final CaseReference reference = CaseReference.drawnFrom(new Random(7));

    @Test
    void is_eight_symbols_shown_in_two_halves() {
        assertThat(reference.symbols()).matches("[BKMHPCTX0-9]{8}");
        assertThat(reference.shown())
                .isEqualTo(reference.symbols().substring(0, 4) + "-"
                        + reference.symbols().substring(4));
    }

    @Test
    void is_the_same_typed_in_bulgarian_letters_in_small_ones_and_with_spaces() {
        String cyrillic = reference
                .shown()
                .chars()
                .mapToObj(letter -> {
                    int at = "BKMHPCTX".indexOf(letter);
                    return String.valueOf(at < 0 ? (char) letter : "вкмнрстх".charAt(at));
                })
                .collect(Collectors.joining());

        assertThat(CaseReference.typed(cyrillic)).contains(reference);
        assertThat(CaseReference.typed("  " + reference.shown().toLowerCase() + " "))
                .contains(reference);
        assertThat(CaseReference.typed(reference.symbols())).contains(reference);
    }

    @Test
    void every_single_wrong_symbol_is_noticed() {
        String right = reference.symbols();
        for (int place = 0; place < right.length(); place++) {
            for (char wrong : CaseReference.SYMBOLS.toCharArray()) {
                if (wrong != right.charAt(place)) {
                    String typed = right.substring(0, place) + wrong + right.substring(place + 1);
                    assertThat(CaseReference.typed(typed)).as(typed).isEmpty();
                }
            }
        }
    }

    @Test
    void what_is_no_reference_is_none() {
        Stream.of("", "4K7X", "А".repeat(8), "' or 1=1 --", "😀😀😀😀", "0".repeat(100_000), "#{1+1}")
                .forEach(typed -> assertThat(CaseReference.typed(typed)).isEmpty());
        assertThatThrownBy(() -> new CaseReference("AAAAAAAA")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void two_draws_differ() {
        Random random = new Random(1);
        assertThat(Stream.generate(() -> CaseReference.drawnFrom(random)).limit(10_000))
                .doesNotHaveDuplicates();
    }
}
