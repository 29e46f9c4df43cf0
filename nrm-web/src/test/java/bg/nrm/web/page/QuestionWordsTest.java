package bg.nrm.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.person.PersonQuestions;
import bg.nrm.question.Questions;
import bg.nrm.question.Wording;
import bg.nrm.signal.SignalQuestions;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every question has its words in every language, and no word is left of a question that nobody asks any more. */
class QuestionWordsTest {

    private static final Path ROOT = Path.of("src/main/resources/bg/nrm/web");

    static Stream<Arguments> forms() {
        return Stream.of(
                Arguments.of("signals", List.of(SignalQuestions.INTAKE, SignalQuestions.FACTS), SignalQuestions.FACTS),
                Arguments.of("persons", List.of(PersonQuestions.PAGE), PersonQuestions.PERSON));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void no_word_is_missing_and_none_is_left_over(String feature, List<Questions> asked, Questions kept) {
        Set<String> needed = new TreeSet<>(Wording.told(kept));
        asked.forEach(questions -> needed.addAll(Wording.asked(questions)));
        if (feature.equals("persons")) {
            needed.add(Wording.label(PersonQuestions.TOLD));
        }
        for (String language : new String[] {"", "_en"}) {
            Path bundle = ROOT.resolve(feature).resolve("Messages" + language + ".properties");
            Set<String> worded = new TreeSet<>();
            Sources.read(bundle).keySet().stream()
                    .map(Object::toString)
                    .filter(key -> key.matches("(question|section|part)\\..*"))
                    .map(key -> key.replaceAll("\\.(hint|note|nothing|more)$", ""))
                    .forEach(worded::add);
            assertThat(worded).as(bundle.toString()).isEqualTo(needed);
        }
    }

    /** A second value that is picked has a label of its own. */
    @Test
    void every_further_value_is_named() {
        Stream.of(SignalQuestions.INTAKE, PersonQuestions.PAGE)
                .flatMap(questions -> questions.asked().stream())
                .filter(asked -> asked.question().kind().isPicked())
                .forEach(asked -> assertThat(Sources.read(ROOT.resolve("persons/Messages.properties")))
                        .containsKey(Wording.label(asked.question()) + ".more"));
    }
}
