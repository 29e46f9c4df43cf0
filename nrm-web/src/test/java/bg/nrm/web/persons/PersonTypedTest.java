package bg.nrm.web.persons;

import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.person.Age;
import bg.nrm.person.PersonAnswers;
import bg.nrm.person.PersonQuestions;
import bg.nrm.person.identifier.Identifier;
import bg.nrm.person.name.PersonName;
import bg.nrm.question.Answers;
import bg.nrm.web.draft.Typed;
import bg.nrm.web.question.TypedForm;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonTypedTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void nothing_typed_is_nothing_known() {
        assertThat(new PersonTyped().read(TODAY).answers()).isEqualTo(PersonAnswers.UNKNOWN);
    }

    @Test
    void what_is_recorded_is_read_from_the_form_as_it_was() {
        Answers recorded = PersonAnswers.UNKNOWN
                .and(PersonAnswers.of(new Age.Estimated(25, 35, DAY)))
                .and(PersonAnswers.of(List.of(Identifier.lnch("1000000009"))))
                .with(PersonQuestions.LANGUAGES, List.of("tr", "bg", "ro"))
                .with(PersonQuestions.CITIZENSHIPS, Set.of("BG", "MD", "RO"));
        assertThat(new PersonTyped(recorded).read(TODAY).answers()).isEqualTo(recorded);
    }

    @Test
    void a_draft_comes_back_with_its_rows_and_picked_values() {
        PersonTyped typed = new PersonTyped();
        typed.bringBack(
                PersonQuestions.FIRST_CONTACT,
                new Typed(Map.of(
                        "name", List.of("Мария Илиева"),
                        "languages", List.of("ro"),
                        "known", List.of("BIRTH_DATE"),
                        "born", List.of("31.02.2026"),
                        "identifiers:1:type", List.of("EGN"),
                        "identifiers:1:value", List.of("9002304417"),
                        "identifiers:1:keptBecause", List.of("IN_DOCUMENT"))));
        Answers read = typed.read(TODAY).answers();
        assertThat(PersonAnswers.name(read)).isEqualTo(PersonName.of("Мария", "Илиева"));
        assertThat(read.the(PersonQuestions.LANGUAGES)).containsExactly("ro");
        assertThat(PersonAnswers.identifiers(read))
                .containsExactly(Identifier.egn("9002304417").keptBecause("IN_DOCUMENT"));
        assertThat(typed.getFields()).containsEntry("born", "31.02.2026");
        assertThat(typed.read(TODAY).problems()).singleElement().satisfies(problem -> assertThat(problem.field())
                .isEqualTo("born"));
    }

    @ParameterizedTest
    @CsvSource({
        "identifiers[0].value,identifiers:1:value",
        "identifiers[1].keptBecause,identifiers:2:keptBecause",
        "given,name",
        "asOf,known",
        "born,born"
    })
    void a_problem_is_said_at_the_field_that_stands_for_it(String field, String id) {
        PersonTyped typed = new PersonTyped();
        typed.addNumber();
        typed.addNumber();
        rows(typed).get(1).getFields().put("type", "EGN");
        rows(typed).get(2).getFields().put("type", "NONE");
        assertThat(typed.fieldOf(PersonQuestions.FIRST_CONTACT, field)).isEqualTo(id);
    }

    @Test
    void a_valid_number_offers_its_birth_date_until_one_is_typed() {
        PersonTyped typed = new PersonTyped();
        rows(typed).get(0).getFields().with("type", "EGN").with("value", "9002150011");
        assertThat(typed.bornByNumber(0, TODAY)).hasValue(LocalDate.of(1990, 2, 15));
        typed.takeBirthDate(0, TODAY);
        assertThat(PersonAnswers.age(typed.read(TODAY).answers())).isEqualTo(new Age.Born(LocalDate.of(1990, 2, 15)));
        assertThat(typed.bornByNumber(0, TODAY)).isEmpty();
    }

    private static List<TypedForm> rows(PersonTyped typed) {
        return typed.getRows().get("identifiers");
    }
}
