package bg.nrm.web.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.handbook.OpenedHandbook;
import bg.nrm.procedure.language.Measure;
import bg.nrm.procedure.language.Parameters;
import bg.nrm.procedure.publication.Handbook;
import bg.nrm.procedure.publication.Words;
import bg.nrm.procedure.sop.Editions;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The drawing of a measure")
class FlowLayoutTest {

    private static final OpenedHandbook HANDBOOK = opened(Words.in(Locale.forLanguageTag("bg")));

    static Stream<String> measures() {
        return Editions.ADULTS_1.measures().stream().map(Measure::number);
    }

    @ParameterizedTest
    @MethodSource("measures")
    void has_a_box_for_every_step_and_none_covers_another(String number) {
        Flow flow = FlowLayout.of(HANDBOOK, number, "до {0}");
        List<String> hrefs = flow.boxes().stream().map(Flow.Box::href).toList();
        Editions.ADULTS_1.measure(number).steps().forEach(step -> assertThat(hrefs)
                .contains("measure.xhtml?n=" + number + "#" + step.id()));
        for (int i = 1; i < flow.boxes().size(); i++) {
            Flow.Box above = flow.boxes().get(i - 1);
            assertThat(flow.boxes().get(i).y()).isGreaterThan(above.y() + above.height());
        }
        assertThat(flow.boxes()).allMatch(box -> box.x() + box.width() <= flow.width());
        assertThat(flow.boxes()).allMatch(box -> box.y() + box.height() <= flow.height());
    }

    @Test
    void draws_what_comes_first_even_when_it_belongs_to_another_measure() {
        Flow flow = FlowLayout.of(HANDBOOK, "1.4", "до {0}");
        assertThat(flow.boxes()).anyMatch(box -> box.kind().equals("consent"));
        assertThat(flow.arcs()).isNotEmpty();
    }

    @Test
    void names_the_limit_as_it_is_configured() {
        Flow flow = FlowLayout.of(HANDBOOK, "1.1", "до {0}");
        assertThat(flow.boxes()).anyMatch(box -> box.remark().endsWith("до 24 часа"));
    }

    @Test
    void breaks_long_titles_between_words() {
        assertThat(LineBreaks.of("Уведомяване за периода за възстановяване и размисъл", 30))
                .containsExactly("Уведомяване за периода за", "възстановяване и размисъл");
        assertThat(LineBreaks.of("Непротивоконституционствувателствувайте", 10))
                .containsExactly("Непротивоконституционствувателствувайте");
    }

    private static OpenedHandbook opened(Words words) {
        Parameters parameters = Parameters.proposed();
        return new OpenedHandbook(
                Editions.ADULTS_1, Handbook.of(Editions.ADULTS_1, words, parameters), parameters, words);
    }
}
