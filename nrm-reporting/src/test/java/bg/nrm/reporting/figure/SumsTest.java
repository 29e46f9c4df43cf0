package bg.nrm.reporting.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SumsTest {

    @Test
    void aHiddenPartFollowsFromTheWholeAndTheOtherPart() {
        Sums<String> sums = certain(
                certain(Sums.<String>none().whereSum("all", List.of("girls", "boys")), "all", 57, 57), "girls", 53, 53);

        assertThat(sums.narrowed().orElseThrow()).containsEntry("boys", Interval.exactly(4));
    }

    @Test
    void sumsThatCannotHoldTogetherHaveNoBoundsAndNoSolution() {
        Sums<String> sums = certain(
                certain(certain(Sums.<String>none().whereSum("all", List.of("a", "b")), "all", 10, 10), "a", 0, 4),
                "b",
                0,
                4);

        assertThat(sums.narrowed()).isEmpty();
        assertThat(sums.solved(count -> 0)).isEmpty();
    }

    @Test
    void countsNobodyKnowsInSumsThatContradictEachOtherAreGivenUpSoon() {
        Sums<String> sums = certain(
                Sums.<String>none()
                        .whereSum("all", List.of("children", "unknown"))
                        .whereSum("children", List.of("all")),
                "unknown",
                1,
                1);

        assertThat(sums.narrowed()).isEmpty();
    }

    @Test
    void theHandbooksTableWithHiddenRowsHasTheBoundsOfTheHandbook() {
        // Handbook on Statistical Disclosure Control, chapter 4, example 3 (Geurts 1992)
        Sums<String> sums = Sums.<String>none()
                .whereSum("row1", List.of("x11", "x12"))
                .whereSum("row2", List.of("x21", "x22"))
                .whereSum("row3", List.of("x31", "x32"))
                .whereSum("column1", List.of("x11", "x21", "x31"))
                .whereSum("column2", List.of("x12", "x22", "x32"));
        for (Map.Entry<String, Integer> published : Map.of(
                        "row1", 7, "row2", 3, "row3", 6, "column1", 9, "column2", 7, "x31", 3, "x32", 3)
                .entrySet()) {
            sums = certain(sums, published.getKey(), published.getValue(), published.getValue());
        }

        assertThat(sums.narrowed().orElseThrow())
                .containsEntry("x11", new Interval(3, 6))
                .containsEntry("x12", new Interval(1, 4))
                .containsEntry("x21", new Interval(0, 3))
                .containsEntry("x22", new Interval(0, 3));
    }

    @Test
    void aSolutionSatisfiesEverySumAndStaysNearWhatIsWanted() {
        Sums<String> sums = certain(Sums.<String>none().whereSum("all", List.of("a", "b", "c")), "all", 100, 100);

        Map<String, Integer> solution =
                sums.solved(Map.of("a", 70, "b", 20, "c", 10, "all", 100)::get).orElseThrow();

        assertThat(solution).containsEntry("a", 70).containsEntry("b", 20).containsEntry("c", 10);
    }

    private static Sums<String> certain(Sums<String> sums, String count, int low, int high) {
        return sums.where(count, new Interval(low, high)).orElseThrow();
    }
}
