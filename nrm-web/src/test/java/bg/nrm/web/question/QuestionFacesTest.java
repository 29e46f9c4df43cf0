package bg.nrm.web.question;

import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.question.Kind;
import bg.nrm.question.Question;
import bg.nrm.question.Questions;
import bg.nrm.question.Questions.Asked;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The field a question is asked with, kind by kind. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class QuestionFacesTest {

    private enum Few {
        ONE,
        OTHER
    }

    private enum Many {
        FIRST,
        SECOND,
        THIRD,
        FOURTH
    }

    private static final List<Question<?>> ONE_OF_EACH_KIND = List.of(
            Question.line("line", 10),
            Question.day("day"),
            Question.hour("hour"),
            Question.moment("moment"),
            Question.whole("whole", 0, 9),
            Question.amount("amount"),
            Question.hundredths("hundredths"),
            Question.oneOf("oneOf", Few.class, "FEW"),
            Question.term("term", Few.class),
            Question.truth("truth"),
            Question.colleague("colleague"),
            Question.choice("choice", "LIST"),
            Question.choices("choices", "LIST"),
            Question.ranked("ranked", "LIST"),
            Question.picked("picked", "LIST", 3),
            Question.body("body"),
            Question.rows("rows", 3, Questions.asked(Question.line("cell", 10))));

    private final QuestionFaces faces = new QuestionFaces();

    @Test
    void every_kind_has_a_field() {
        assertThat(ONE_OF_EACH_KIND)
                .extracting(question -> (Object) question.kind().getClass())
                .containsExactlyInAnyOrderElementsOf(kinds(Kind.class).toList());
        assertThat(ONE_OF_EACH_KIND).extracting(this::field).doesNotContainNull();
    }

    @Test
    void few_values_are_buttons_and_more_a_menu() {
        assertThat(field(Question.oneOf("few", Few.class, "FEW"))).isEqualTo("BUTTONS");
        assertThat(field(Question.oneOf("many", Many.class, "MANY"))).isEqualTo("MENU");
    }

    @Test
    void a_long_list_is_picked_from_and_a_long_text_has_lines() {
        assertThat(field(Question.picked("picked", "LIST", 3))).isEqualTo("PICKS");
        assertThat(field(Question.picks("picks", "LIST"))).isEqualTo("PICKS");
        assertThat(field(Question.folded("folded", "LIST", "N1"))).isEqualTo("FOLDED");
        assertThat(field(Question.prose("prose", 100))).isEqualTo("PROSE");
    }

    private String field(Question<?> question) {
        Asked asked = Questions.questions(Questions.section("all", Questions.asked(question)))
                .asked()
                .get(0);
        return faces.field(asked);
    }

    /** The members of a closed family, those of its branches among them. */
    private static Stream<Class<?>> kinds(Class<?> family) {
        return family.isSealed()
                ? Stream.of(family.getPermittedSubclasses()).flatMap(QuestionFacesTest::kinds)
                : Stream.of(family);
    }
}
