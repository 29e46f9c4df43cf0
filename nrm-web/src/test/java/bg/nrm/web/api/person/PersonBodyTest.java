package bg.nrm.web.api.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bg.nrm.person.Age;
import bg.nrm.person.ContactMode;
import bg.nrm.person.Knownness;
import bg.nrm.person.PersonAnswers;
import bg.nrm.person.PersonQuestions;
import bg.nrm.person.SafeContact;
import bg.nrm.person.Sex;
import bg.nrm.person.identifier.Identifier;
import bg.nrm.person.identifier.IdentifierType;
import bg.nrm.person.name.PersonName;
import bg.nrm.question.Answers;
import bg.nrm.question.Edit;
import bg.nrm.web.api.answer.Fault;
import bg.nrm.web.api.answer.Json;
import bg.nrm.web.api.question.Differences;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PersonBodyTest {

    private static final Answers SOMEBODY = PersonAnswers.of(new PersonName("Яна", "", "", "Снежа"))
            .and(PersonAnswers.of(new Age.BornIn(1996)))
            .and(PersonAnswers.of(List.of(
                    new Identifier(IdentifierType.FOREIGN_DOCUMENT, "RX12", Optional.of("RO"), Optional.empty()),
                    Identifier.UNKNOWN)))
            .and(PersonAnswers.of(new SafeContact(
                    ContactMode.AGREED_ONLY,
                    "леля",
                    "след 18 ч.",
                    "от магазина",
                    "",
                    Optional.of(Instant.parse("2026-03-02T10:00:00Z")))))
            .with(PersonQuestions.KNOWNNESS, Knownness.PARTLY_KNOWN)
            .with(PersonQuestions.SEX, Sex.F)
            .with(PersonQuestions.CITIZENSHIPS, Set.of("BG", "RO"))
            .with(PersonQuestions.LANGUAGES, List.of("tr", "bg"))
            .with(PersonQuestions.ADDRESS, "при леля си");

    private final Jsonb json = Json.create();

    static List<Age> ages() {
        LocalDate day = LocalDate.of(2026, 3, 2);
        return List.of(
                new Age.Born(LocalDate.of(1996, 2, 29)),
                new Age.BornIn(1996),
                new Age.Estimated(25, 35, day),
                new Age.Child(day),
                new Age.Adult(),
                Age.UNKNOWN);
    }

    @Test
    void a_person_is_written_as_ever() {
        assertThat(json.toJson(new PersonBody(SOMEBODY)))
                .isEqualTo("{\"knownness\":\"PARTLY_KNOWN\",\"name\":{\"given\":\"Яна\",\"pseudonym\":\"Снежа\"},"
                        + "\"sex\":\"F\",\"age\":{\"known\":\"BIRTH_YEAR\",\"year\":1996},"
                        + "\"citizenships\":[\"BG\",\"RO\"],\"languages\":[\"tr\",\"bg\"],\"address\":\"при леля си\","
                        + "\"identifiers\":[{\"type\":\"FOREIGN_DOCUMENT\",\"value\":\"RX12\",\"country\":\"RO\"},"
                        + "{\"type\":\"UNKNOWN\"}],\"contact\":{\"mode\":\"AGREED_ONLY\",\"how\":\"леля\","
                        + "\"when\":\"след 18 ч.\",\"say\":\"от магазина\",\"checkedAt\":\"2026-03-02T10:00:00Z\"}}");
    }

    @ParameterizedTest
    @MethodSource("ages")
    void a_person_comes_back_as_it_was_sent(Age age) {
        PersonBody body =
                json.fromJson(json.toJson(new PersonBody(SOMEBODY.and(PersonAnswers.of(age)))), PersonBody.class);
        assertThat(body.missing()).isEmpty();
        assertThat(PersonAnswers.age(PersonQuestions.PERSON.only(body.answers())))
                .isEqualTo(age);
        assertThat(PersonAnswers.contact(body.answers())).isEqualTo(PersonAnswers.contact(SOMEBODY));
        assertThat(PersonAnswers.identifiers(body.answers())).isEqualTo(PersonAnswers.identifiers(SOMEBODY));
        assertThat(PersonAnswers.name(body.answers())).isEqualTo(PersonAnswers.name(SOMEBODY));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|knownness",
                "{'knownness':'KNOWN','age':{}}|age.known",
                "{'knownness':'KNOWN','contact':{'how':'леля'}}|contact.mode",
                "{'knownness':'KNOWN','identifiers':[{'type':'NONE'},{'value':'1'}]}|identifiers[1].type"
            })
    void what_an_object_needs_is_missing_only_where_the_object_was_sent(String sent, String missing) {
        assertThat(json.fromJson(sent.replace('\'', '"'), PersonBody.class).missing())
                .containsExactly(missing);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'nickname':'Я'}|property 'nickname'",
                "{'age':{'known':'OLD'}}|property 'age' because of: property 'known' because of: No enum constant known.OLD",
                "{'age':{'known':'BIRTH_DATE','born':'02.03.1996'}}|property 'age' because of: property 'born'",
                "{'age':{'years':7}}|property 'age' because of: property 'years'",
                "{'name':'Яна'}|property 'name'",
                "{'identifiers':[{'type':'PASSPORT'}]}|property 'identifiers' because of: property 'type'",
                "{'identifiers':{'type':'EGN'}}|property 'identifiers'"
            })
    void what_is_no_answer_is_named(String sent, String path) {
        assertThatThrownBy(() -> json.fromJson(sent.replace('\'', '"'), PersonBody.class))
                .hasStackTraceContaining(path)
                .isInstanceOf(JsonbException.class);
    }

    @Test
    void of_whom_nothing_is_said_nothing_is_known_and_nobody_calls_them() {
        assertThat(json.fromJson("{\"knownness\":\"UNKNOWN\"}", PersonBody.class)
                        .answers())
                .isEqualTo(PersonAnswers.UNKNOWN);
    }

    @Test
    void a_conflict_shows_both_values_of_every_part() {
        List<Fault.Difference> differences = Differences.of(
                new Edit(7, PersonAnswers.UNKNOWN, SOMEBODY).against(PersonQuestions.PERSON, PersonAnswers.UNKNOWN),
                "person",
                8,
                7);
        assertThat(differences).hasSize(1 + PersonQuestions.PERSON.groups().size());
        assertThat(differences.get(0)).isEqualTo(new Fault.Difference("version", 8L, 7L));
        assertThat(differences)
                .extracting(Fault.Difference::field)
                .contains("person.name", "person.citizenships", "person.contact");
        assertThat(json.toJson(differences.get(3)))
                .isEqualTo("{\"field\":\"person.sex\",\"theirs\":\"UNKNOWN\",\"yours\":\"F\"}");
    }

    @Test
    void what_is_only_told_is_written_alike() {
        assertThat(json.toJson(new Told(new AgeBody(PersonAnswers.of(new Age.Adult())))))
                .isEqualTo("{\"age\":{\"known\":\"ADULT\"}}");
    }

    /** As a body has it. */
    public record Told(AgeBody age) {}
}
