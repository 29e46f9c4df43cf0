package bg.nrm.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.question.Questions;
import bg.nrm.question.Wording;
import bg.nrm.signal.SignalQuestions;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every question has its words in every language, and no word is left of a question that nobody asks any more. */
class QuestionWordsTest {

    private static final Path ROOT = Path.of("src/main/resources/bg/nrm/web");

    static Stream<Arguments> forms() {
        return Stream.of(Arguments.of("signals", SignalQuestions.INTAKE, SignalQuestions.FACTS));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void no_word_is_missing_and_none_is_left_over(String feature, Questions asked, Questions kept) {
        Set<String> needed = new TreeSet<>(Wording.asked(asked));
        needed.addAll(Wording.asked(kept));
        needed.addAll(Wording.told(kept));
        for (String language : new String[] {"", "_en"}) {
            Path bundle = ROOT.resolve(feature).resolve("Messages" + language + ".properties");
            Set<String> worded = new TreeSet<>();
            Sources.read(bundle).keySet().stream()
                    .map(Object::toString)
                    .filter(key -> key.matches("(question|section|part)\\..*"))
                    .filter(key -> !key.matches(".*\\.(hint|note)"))
                    .forEach(worded::add);
            assertThat(worded).as(bundle.toString()).isEqualTo(needed);
        }
    }
}
