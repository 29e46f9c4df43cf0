package bg.nrm.web.api.person;

import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.person.Age;
import bg.nrm.person.ContactMode;
import bg.nrm.person.Knownness;
import bg.nrm.person.PersonChange.Conflict;
import bg.nrm.person.PersonChange.Difference;
import bg.nrm.person.PersonDetails;
import bg.nrm.person.PersonField;
import bg.nrm.person.SafeContact;
import bg.nrm.person.Sex;
import bg.nrm.person.identifier.Identifier;
import bg.nrm.person.name.PersonName;
import bg.nrm.web.api.answer.Fault;
import bg.nrm.web.api.answer.Json;
import jakarta.json.bind.Jsonb;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PersonBodyTest {

    private static final PersonDetails SOMEBODY = new PersonDetails(
            Knownness.PARTLY_KNOWN,
            new PersonName("Яна", "", "", "Снежа"),
            Sex.F,
            new Age.BornIn(1996),
            Set.of("BG", "RO"),
            List.of("bg", "tr"),
            List.of(Identifier.UNKNOWN),
            "при леля си",
            new SafeContact(ContactMode.AGREED_ONLY, "леля", "след 18 ч.", "от магазина", "", Optional.empty()));

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
    void a_person_comes_back_as_it_was_sent() {
        String sent = json.toJson(PersonBody.of(SOMEBODY));
        assertThat(json.fromJson(sent, PersonBody.class).details()).isEqualTo(SOMEBODY);
    }

    @ParameterizedTest
    @MethodSource("ages")
    void an_age_comes_back_as_it_was_sent(Age age) {
        AgeBody body = json.fromJson(json.toJson(AgeBody.of(age)), AgeBody.class);
        assertThat(body.missing()).isEmpty();
        assertThat(body.age()).isEqualTo(age);
    }

    @ParameterizedTest
    @CsvSource({"BIRTH_DATE,born", "BIRTH_YEAR,year", "ESTIMATED,asOf from to", "CHILD,asOf", "ADULT,", "UNKNOWN,"})
    void an_age_that_lacks_what_its_kind_needs_says_what(String known, String missing) {
        AgeBody body = json.fromJson("{\"known\":\"%s\"}".formatted(known), AgeBody.class);
        assertThat(String.join(" ", body.missing()))
                .isEqualTo(Optional.ofNullable(missing).orElse(""));
    }

    @Test
    void of_whom_nothing_is_said_nothing_is_known_and_nobody_calls_them() {
        assertThat(json.fromJson("{\"knownness\":\"UNKNOWN\"}", PersonBody.class)
                        .details())
                .isEqualTo(PersonDetails.UNKNOWN);
    }

    @Test
    void a_conflict_shows_both_values_of_every_part() {
        List<Difference> everything = Arrays.stream(PersonField.values())
                .map(field -> new Difference(field, true))
                .toList();
        Conflict conflict = new Conflict(8, PersonDetails.UNKNOWN, SOMEBODY, everything);
        List<Fault.Difference> differences = PersonConflict.differences(conflict, 7);
        assertThat(differences).hasSize(1 + PersonField.values().length);
        assertThat(differences.get(0)).isEqualTo(new Fault.Difference("version", 8L, 7L));
        assertThat(differences)
                .extracting(Fault.Difference::field)
                .contains("person.name", "person.citizenships", "person.contact");
        assertThat(json.toJson(differences.get(3)))
                .isEqualTo("{\"field\":\"person.sex\",\"theirs\":\"UNKNOWN\",\"yours\":\"F\"}");
    }
}
