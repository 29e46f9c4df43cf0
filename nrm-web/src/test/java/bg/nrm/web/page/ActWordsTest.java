package bg.nrm.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.casefile.ActForm;
import bg.nrm.casefile.EntryKind;
import bg.nrm.casefile.RecordingADeviation;
import bg.nrm.casefile.StepQuestions;
import bg.nrm.consent.ConsentQuestions;
import bg.nrm.procedure.language.Procedure;
import bg.nrm.procedure.language.Step;
import bg.nrm.procedure.language.StepId;
import bg.nrm.procedure.sop.Editions;
import bg.nrm.question.Question;
import bg.nrm.question.Questions;
import bg.nrm.question.Questions.Asked;
import bg.nrm.question.Questions.Group;
import bg.nrm.question.Wording;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every act, step and consent of a case has its words in every language, and so has every entry that can be told. */
class ActWordsTest {

    private static final Path CASES = Path.of("src/main/resources/bg/nrm/web/cases");

    @ParameterizedTest
    @ValueSource(strings = {"", "_en"})
    void no_word_of_an_act_is_missing_and_none_is_left_over(String language) {
        Set<String> worded = worded(language);
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
        Set<String> asked = Stream.concat(
                        forms.stream().flatMap(form -> form.shown().asked().stream()),
                        steps().flatMap(questions -> questions.asked().stream()))
                .map(Asked::question)
                .flatMap(Wording::keys)
                .collect(Collectors.toSet());
        assertThat(worded.stream()
                        .filter(key -> key.startsWith("question."))
                        .map(key -> key.replaceAll("\\.(hint|nothing)$", "")))
                .as("questions that somebody asks")
                .allMatch(asked::contains);
    }

    /** A step asks under headings; what a question is called there may be said by its section. */
    @ParameterizedTest
    @ValueSource(strings = {"", "_en"})
    void no_word_of_a_step_or_a_consent_is_missing_and_none_is_left_over(String language) {
        Set<String> worded = worded(language);
        Set<String> sections = new TreeSet<>();
        steps().flatMap(questions -> questions.sections().stream()).forEach(section -> {
            String heading = Wording.heading(section);
            assertThat(worded).contains(heading, heading + ".lead");
            sections.addAll(Set.of(heading, heading + ".lead"));
            section.groups().stream()
                    .flatMap(Group::questions)
                    .filter(ActWordsTest::isWorded)
                    .forEach(question -> {
                        String own = Wording.label(section, question);
                        sections.add(own);
                        if (worded.contains(own)) {
                            assertThat(worded)
                                    .containsAll(Wording.keys(question).skip(1).toList());
                        } else {
                            assertThat(worded)
                                    .containsAll(Wording.keys(question).toList());
                        }
                    });
        });
        assertThat(worded.stream()
                        .filter(key -> key.startsWith("section."))
                        .map(key -> key.replaceAll("\\.(hint|nothing)$", "")))
                .as("sections of some step")
                .allMatch(sections::contains);
    }

    /** The moment of an act is asked as a day and an hour, in words of their own. */
    private static boolean isWorded(Question<?> question) {
        return !question.equals(ActForm.HAPPENED_AT);
    }

    /** What every step asks, what is asked of a deviation from each that may be deviated from, and what of a consent. */
    private static Stream<Questions> steps() {
        Stream<Questions> deviations = Editions.all().stream()
                .flatMap(Procedure::steps)
                .filter(Step::isDeviable)
                .map(RecordingADeviation::asked);
        return Stream.concat(
                Stream.concat(Stream.of(StepId.values()).map(StepQuestions::of), Stream.of(ConsentQuestions.ASKED)),
                deviations);
    }

    private static Set<String> worded(String language) {
        return Sources.read(CASES.resolve("Messages" + language + ".properties")).keySet().stream()
                .map(Object::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
