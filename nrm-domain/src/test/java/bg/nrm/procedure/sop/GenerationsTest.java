package bg.nrm.procedure.sop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bg.nrm.procedure.language.Procedure;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GenerationsTest {

    private static final LocalDate BEFORE = SecondGeneration.FROM.minusDays(1);
    private static final Generations BOTH = new Generations(List.of(SecondGeneration.second(), Editions.FIRST));

    @Test
    void a_case_begins_under_the_latest_that_is_in_force() {
        assertThat(BOTH.inForce(BEFORE)).contains(Editions.FIRST);
        assertThat(BOTH.inForce(SecondGeneration.FROM)).map(Generation::number).contains(2);
    }

    @Test
    void what_a_case_can_be_moved_to_is_for_the_same_persons_and_in_force() {
        assertThat(BOTH.newer("children-1+foreigners-1", SecondGeneration.FROM))
                .extracting(procedure -> procedure.edition().code())
                .containsExactly("children-2+foreigners-2");
        assertThat(BOTH.newer("adults-1", BEFORE)).isEmpty();
        assertThat(BOTH.newer("adults-2", SecondGeneration.FROM)).isEmpty();
    }

    @Test
    void an_edition_stays_known_after_another_has_come() {
        assertThat(BOTH.withCode("adults-1")).contains(Editions.ADULTS_1);
        assertThat(BOTH.of("young-children-1")).isEqualTo(Editions.FIRST);
        assertThat(BOTH.withCode("adults-3")).isEmpty();
    }

    @Test
    void a_generation_that_forgets_somebody_is_refused_by_name() {
        assertThatThrownBy(() ->
                        new Generation(3, URI.create("https://nrm.bg/"), Map.of(Circle.ADULTS, Editions.ADULTS_1)))
                .hasMessageContaining("Generation 3")
                .hasMessageContaining("CHILDREN");
    }

    @Test
    void two_editions_of_one_code_are_refused() {
        Map<Circle, Procedure> again = Editions.FIRST.editions();
        Generation copy = new Generation(2, URI.create("https://nrm.bg/"), again);

        assertThatThrownBy(() -> new Generations(List.of(Editions.FIRST, copy)))
                .hasMessageContaining("Two editions have the code");
        assertThatThrownBy(() -> new Generations(List.of(Editions.FIRST, Editions.FIRST)))
                .hasMessageContaining("number 1");
    }

    @Test
    void this_release_knows_one_generation() {
        assertThat(Editions.generations().all()).containsExactly(Editions.FIRST);
    }
}
