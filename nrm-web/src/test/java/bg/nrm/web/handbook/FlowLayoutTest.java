package bg.nrm.web.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.handbook.OpenedHandbook;
import bg.nrm.procedure.language.Parameters;
import bg.nrm.procedure.language.Procedure;
import bg.nrm.procedure.publication.Handbook;
import bg.nrm.procedure.publication.Words;
import bg.nrm.procedure.sop.Editions;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The drawing of a measure")
class FlowLayoutTest {

    private static final OpenedHandbook HANDBOOK = opened(Editions.ADULTS_1);

    static Stream<Arguments> measures() {
        return Editions.all().stream().flatMap(procedure -> procedure.measures().stream()
                .map(measure -> Arguments.of(procedure, measure.number())));
    }

    @ParameterizedTest
    @MethodSource("measures")
    void has_a_box_for_every_step_and_none_covers_another(Procedure procedure, String number) {
        StepFlow flow = FlowLayout.of(opened(procedure), number, "до {0}");
        List<String> hrefs = flow.boxes().stream().map(StepFlow.Box::href).toList();
        String rules = URLEncoder.encode(procedure.edition().code(), StandardCharsets.UTF_8);
        procedure.measure(number).steps().forEach(step -> assertThat(hrefs)
                .contains("measure.xhtml?rules=" + rules + "&n=" + number + "#" + step.id()));
        for (int i = 1; i < flow.boxes().size(); i++) {
            StepFlow.Box above = flow.boxes().get(i - 1);
            assertThat(flow.boxes().get(i).y()).isGreaterThan(above.y() + above.height());
        }
        assertThat(flow.boxes()).allMatch(box -> box.x() + box.width() <= flow.width());
        assertThat(flow.boxes()).allMatch(box -> box.y() + box.height() <= flow.height());
    }

    @Test
    void draws_what_comes_first_even_when_it_belongs_to_another_measure() {
        StepFlow flow = FlowLayout.of(HANDBOOK, "1.4", "до {0}");
        assertThat(flow.boxes()).anyMatch(box -> box.kind().equals("consent"));
        assertThat(flow.arcs()).isNotEmpty();
    }

    @Test
    void names_the_limit_as_it_is_configured() {
        StepFlow flow = FlowLayout.of(HANDBOOK, "1.1", "до {0}");
        assertThat(flow.boxes()).anyMatch(box -> box.remark().endsWith("до 24 часа"));
    }

    @Test
    void breaks_long_titles_between_words() {
        assertThat(LineBreaks.of("Уведомяване за периода за възстановяване и размисъл", 30))
                .containsExactly("Уведомяване за периода за", "възстановяване и размисъл");
        assertThat(LineBreaks.of("Непротивоконституционствувателствувайте", 10))
                .containsExactly("Непротивоконституционствувателствувайте");
    }

    private static OpenedHandbook opened(Procedure procedure) {
        Words words = Words.in(Locale.forLanguageTag("bg"));
        Parameters parameters = Parameters.proposed();
        return new OpenedHandbook(procedure, Handbook.of(procedure, words, parameters), parameters, words);
    }
}
