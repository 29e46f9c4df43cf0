package bg.nrm.codes;

import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.codes.CodeEntry.Labels;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CodeListsTest {

    private static final LocalDate RENAMED = LocalDate.of(2026, 12, 1);

    private final CodeEntry first =
            new CodeEntry("SENDER", "CITIZEN", new Labels("гражданин", "citizen"), 1, LocalDate.of(2000, 1, 1));
    private final CodeEntry second =
            first.relabelled(new Labels("гражданин или съсед", "citizen or neighbour"), RENAMED);
    private final CodeEntry other =
            new CodeEntry("SENDER", "NGO", new Labels("НПО", "NGO"), 2, LocalDate.of(2000, 1, 1));

    @Test
    void aRecordKeepsTheLabelOfItsDay() {
        assertThat(on(RENAMED.minusDays(1))).isEqualTo("citizen");
        assertThat(on(RENAMED)).isEqualTo("citizen or neighbour");
    }

    @Test
    void aValueThatHasEndedKeepsItsLastLabel() {
        second.endOn(RENAMED.plusYears(1));

        assertThat(on(RENAMED.plusYears(2))).isEqualTo("citizen or neighbour");
    }

    @Test
    void aDayBeforeTheValueExistedGetsItsFirstLabel() {
        assertThat(on(LocalDate.of(1999, 5, 1))).isEqualTo("citizen");
    }

    @Test
    void aCodeNobodyKnowsHasNoLabel() {
        assertThat(CodeLists.worded(listed(first, second, other), "POET", RENAMED))
                .isEmpty();
    }

    private String on(LocalDate day) {
        return CodeLists.worded(listed(other, second, first), "CITIZEN", day)
                .orElseThrow()
                .label(Locale.ENGLISH);
    }

    private static List<ListedCode> listed(CodeEntry... entries) {
        return Stream.of(entries).map(ListedCode::of).toList();
    }
}
