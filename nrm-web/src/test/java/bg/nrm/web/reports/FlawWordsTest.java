package bg.nrm.web.reports;

import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.input.Problem;
import bg.nrm.reporting.published.Flaw;
import bg.nrm.web.frame.Spoken;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FlawWordsTest {

    @ParameterizedTest
    @EnumSource
    void whateverIsWrongWithAFileIsSaidInBothLanguages(Flaw.Kind kind) {
        Flaw flaw = new Flaw(kind, 1234, List.of("Year", "2021/22"));

        assertThat(said(flaw, Spoken.bulgarian())).isNotBlank().doesNotContain("{");
        assertThat(said(flaw, Spoken.english())).isNotBlank().doesNotContain("{");
    }

    @Test
    void theLineAndTheValueAreNamed() {
        Flaw flaw = new Flaw(Flaw.Kind.NO_NUMBER, 1234, List.of("txtVALUE", "'{0}' около 5"));

        assertThat(said(flaw, Spoken.bulgarian())).startsWith("Ред 1234, колона txtVALUE: „'{0}' около 5“ не е число");
    }

    private static String said(Flaw flaw, Spoken spoken) {
        Problem problem = CheckView.problem(flaw);
        return spoken.texts().in("input", problem.code(), problem.details().toArray());
    }
}
