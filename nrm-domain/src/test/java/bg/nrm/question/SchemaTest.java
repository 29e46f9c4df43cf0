package bg.nrm.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The shape in which another system sends an answer, kind by kind. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SchemaTest {

    private enum Few {
        ONE,
        OTHER
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

    @Test
    void every_kind_has_a_shape() {
        assertThat(ONE_OF_EACH_KIND)
                .extracting(question -> (Object) question.kind().getClass())
                .containsExactlyInAnyOrderElementsOf(kinds(Kind.class).toList());
        for (Question<?> question : ONE_OF_EACH_KIND) {
            Questions asked = Questions.questions(Questions.section("all", Questions.asked(question)));
            assertThat(property(asked, question.name())).as(question.name()).containsKey("type");
        }
    }

    @Test
    void a_sum_in_hundredths_is_a_whole_number_and_a_term_one_of_its_values() {
        Questions asked = Questions.questions(Questions.section(
                "all", Questions.asked(Question.hundredths("sum")), Questions.asked(Question.term("term", Few.class))));
        assertThat(property(asked, "sum")).containsEntry("type", "integer").containsEntry("minimum", 1);
        assertThat(property(asked, "term")).containsEntry("enum", List.of("ONE", "OTHER"));
    }

    /** The members of a closed family, those of its branches among them. */
    private static Stream<Class<?>> kinds(Class<?> family) {
        return family.isSealed()
                ? Stream.of(family.getPermittedSubclasses()).flatMap(SchemaTest::kinds)
                : Stream.of(family);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> property(Questions asked, String name) {
        return (Map<String, Object>) ((Map<String, Object>) Schema.of(asked).get("properties")).get(name);
    }
}
