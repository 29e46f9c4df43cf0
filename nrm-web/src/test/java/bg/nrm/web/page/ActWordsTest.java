package bg.nrm.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.casefile.ActForm;
import bg.nrm.casefile.EntryKind;
import bg.nrm.question.Questions.Asked;
import bg.nrm.question.Wording;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every act of a case has its words in every language, and so has every entry it can tell. */
class ActWordsTest {

    private static final Path CASES = Path.of("src/main/resources/bg/nrm/web/cases");

    @ParameterizedTest
    @ValueSource(strings = {"", "_en"})
    void no_word_of_an_act_is_missing_and_none_is_left_over(String language) {
        Set<String> worded = Sources.read(CASES.resolve("Messages" + language + ".properties")).keySet().stream()
                .map(Object::toString)
                .collect(Collectors.toCollection(TreeSet::new));
        List<ActForm> forms =
                EveryAct.all().stream().flatMap(act -> act.forms().stream()).toList();
        assertThat(forms).hasSizeGreaterThan(12);
        forms.forEach(form -> {
            String key = "form." + form.name();
            assertThat(worded).contains(key, key + ".lead", key + ".button", "said." + form.said());
            form.shown().asked().forEach(asked -> assertThat(worded)
                    .as(key + " asks " + asked.name())
                    .containsAnyOf(key + "." + asked.name(), Wording.label(asked.question())));
        });
        assertThat(worded)
                .containsAll(Stream.of(EntryKind.values())
                        .map(kind -> "entry." + kind)
                        .toList());
        Set<String> asked = forms.stream()
                .flatMap(form -> form.shown().asked().stream())
                .map(Asked::question)
                .map(Wording::label)
                .collect(Collectors.toSet());
        assertThat(worded.stream()
                        .filter(key -> key.startsWith("question."))
                        .map(key -> key.replaceAll("\\.hint$", "")))
                .as("questions that somebody asks")
                .allMatch(asked::contains);
    }
}
