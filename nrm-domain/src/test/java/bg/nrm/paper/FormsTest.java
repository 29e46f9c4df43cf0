package bg.nrm.paper;

import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.casefile.StepQuestions;
import bg.nrm.procedure.language.Document;
import bg.nrm.procedure.language.Step;
import bg.nrm.procedure.language.StepId;
import bg.nrm.procedure.sop.Editions;
import bg.nrm.question.Questions;
import bg.nrm.question.Questions.Asked;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class FormsTest {

    private static final List<Locale> LANGUAGES = List.of(new Locale("bg"), Locale.ENGLISH);

    static List<Form> forms() {
        return Forms.all();
    }

    @ParameterizedTest
    @EnumSource(Document.class)
    void every_document_of_the_mechanism_has_a_form(Document document) {
        assertThat(Forms.of(document)).isNotNull();
        assertThat(Forms.withCode(document.name())).contains(Forms.of(document));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void every_form_is_worded_in_both_languages(Form form) {
        for (Locale language : LANGUAGES) {
            FormWords words = FormWords.in(language);
            assertThat(words.title(form)).isNotBlank();
            assertThat(Stream.concat(
                                    form.asked().stream(),
                                    form.tables().values().stream().flatMap(rows -> rows.columns().asked().stream()))
                            .map(asked -> words.label(asked.question())))
                    .allSatisfy(label -> assertThat(label).isNotBlank());
            assertThat(form.signatories().stream().map(words::of))
                    .allSatisfy(label -> assertThat(label).isNotBlank());
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void a_form_takes_only_steps_that_produce_it_and_ask_nothing_it_does_not_know(Form form) {
        Stream.concat(form.written().stream(), form.signed().stream()).forEach(id -> {
            List<Step> steps = Editions.all().stream()
                    .filter(procedure -> procedure.has(id))
                    .map(procedure -> procedure.step(id))
                    .toList();
            assertThat(steps).as("%s is a step of some set", id).isNotEmpty();
            assertThat(steps).as("%s produces it", id).anySatisfy(step -> assertThat(step.documents())
                    .contains(form.document()));
            assertThat(steps).as("%s asks for no consent", id).allSatisfy(step -> assertThat(step.asksFor())
                    .isEmpty());
            assertThat(StepQuestions.asks(id, StepQuestions.RECEIVER))
                    .as("%s names a receiver", id)
                    .isFalse();
            assertThat(unknown(form, id))
                    .as("what %s asks and %s does not", id, form.code())
                    .isEmpty();
        });
    }

    private static Set<String> unknown(Form form, StepId id) {
        return StepQuestions.coded(id).stream()
                .filter(Asked::isNeeded)
                .filter(asked -> !asked.question().equals(StepQuestions.SIGNATURES)
                        || !form.signed().contains(id))
                .map(Asked::name)
                .filter(name -> !form.has(name))
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void what_is_signed_to_take_a_step_bears_signatures(Form form) {
        assertThat(form.signed().isEmpty() || !form.signatories().isEmpty()).isTrue();
    }

    /** Documentation of part I names these and no others; names, signatures, institution and date stand at its end. */
    @Test
    void the_individual_plan_has_exactly_the_fields_of_the_mechanism() {
        Form plan = Forms.of(Document.SUPPORT_AND_SAFETY_PLAN);
        assertThat(plan.asked().stream().map(Questions.Asked::name))
                .containsExactly(
                        "urgentNeeds", "riskAssessment", "steps", "bodies", "safetyPlan", "timeFrame", "place");
        assertThat(plan.signatories()).containsExactly(Signatory.PERSON, Signatory.INTERVIEWER);
    }

    @Test
    void what_the_person_said_in_confidence_is_kept_apart_from_evidence() {
        assertThat(Forms.all().stream().filter(Form::counselling).map(Form::document))
                .contains(
                        Document.RISK_ASSESSMENT,
                        Document.URGENT_NEEDS_ASSESSMENT,
                        Document.SUPPORT_AND_SAFETY_PLAN,
                        Document.INDIVIDUAL_NEEDS_ASSESSMENT)
                .doesNotContain(Document.WRITTEN_SIGNAL, Document.REFERRAL_LETTER, Document.CHILD_NOTIFICATION);
    }

    @Test
    void a_word_for_every_signatory_and_answer() {
        for (Locale language : LANGUAGES) {
            FormWords words = FormWords.in(language);
            assertThat(Arrays.stream(Signatory.values()).map(words::of)).doesNotContain("");
            assertThat(Arrays.stream(Signature.Answer.values()).map(words::of)).doesNotContain("");
        }
    }
}
