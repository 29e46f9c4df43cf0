package bg.nrm.start;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bg.nrm.procedure.sop.Editions;
import bg.nrm.procedure.sop.Generations;
import bg.nrm.procedure.sop.SecondGeneration;
import java.util.List;
import org.junit.jupiter.api.Test;

class EditionCheckTest {

    @Test
    void the_rules_of_this_release_are_whole() {
        assertThatCode(EditionCheck::require).doesNotThrowAnyException();
    }

    @Test
    void an_edition_without_a_wording_is_refused_with_the_words_it_lacks() {
        assertThatThrownBy(
                        () -> EditionCheck.require(new Generations(List.of(Editions.FIRST, SecondGeneration.second()))))
                .isInstanceOf(NotStarted.class)
                .hasMessage(
                        "the rules are not whole: edition adults-2 has no wording of edition.adults-2 in language bg");
    }
}
