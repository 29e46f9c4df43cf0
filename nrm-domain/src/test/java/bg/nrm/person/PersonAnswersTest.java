package bg.nrm.person;

import static bg.nrm.person.PersonQuestions.PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.access.Actor;
import bg.nrm.casefile.ACase;
import bg.nrm.person.identifier.Identifier;
import bg.nrm.person.identifier.IdentifierType;
import bg.nrm.person.name.PersonName;
import bg.nrm.question.Answers;
import bg.nrm.question.Conflict;
import bg.nrm.question.Edit;
import bg.nrm.question.Input;
import bg.nrm.question.Questions.Asked;
import bg.nrm.question.Reading;
import bg.nrm.question.Spelling;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PersonAnswersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final Actor BY = ACase.SECRETARY;

    /** Somebody of whom everything that is asked is known; the age is known in one way at a time. */
    private static final Answers SOMEBODY = PersonAnswers.of(new PersonName("Яна", "Иванова", "Петрова", "Снежа"))
            .and(PersonAnswers.of(List.of(
                    new Identifier(
                            IdentifierType.FOREIGN_DOCUMENT, "RX 12", Optional.of("RO"), Optional.of("IN_DOCUMENT")),
                    Identifier.UNKNOWN)))
            .and(PersonAnswers.of(new SafeContact(
                    ContactMode.AGREED_ONLY, "леля", "след 18 ч.", "от магазина", "по телефона", Optional.of(NOW))))
            .with(PersonQuestions.KNOWNNESS, Knownness.KNOWN)
            .with(PersonQuestions.SEX, Sex.F)
            .with(PersonQuestions.CITIZENSHIPS, Set.of("BG", "RO"))
            .with(PersonQuestions.LANGUAGES, List.of("tr", "bg"))
            .with(PersonQuestions.ADDRESS, "при леля си");

    private final Answers before = PersonAnswers.UNKNOWN
            .and(PersonAnswers.of(PersonName.of("Мария", "")))
            .with(PersonQuestions.SEX, Sex.F);

    static List<Age> ages() {
        return List.of(
                new Age.Born(LocalDate.of(1996, 2, 29)),
                new Age.BornIn(1996),
                new Age.Estimated(25, 35, DAY),
                new Age.Child(DAY),
                new Age.Adult(),
                Age.UNKNOWN);
    }

    @ParameterizedTest
    @MethodSource("ages")
    void every_question_has_a_place_in_the_record(Age age) {
        Answers everything = SOMEBODY.and(PersonAnswers.of(age));
        Answers kept = new Person(everything, BY, NOW, TODAY).details();
        assertThat(PersonAnswers.age(kept)).isEqualTo(age);
        assertThat(kept).isEqualTo(everything);
        assertThat(PERSON.asked())
                .filteredOn(asked -> asked.isTold() || asked.askedIf().holds(everything))
                .map(Asked::question)
                .allMatch(question -> kept.of(question).isPresent());
    }

    @Test
    void of_whom_nothing_is_known_nothing_is_kept_and_nobody_calls_them() {
        Person nobody = new Person(PersonAnswers.UNKNOWN, BY, NOW, TODAY);
        assertThat(nobody.details()).isEqualTo(PersonAnswers.UNKNOWN);
        assertThat(nobody.contact()).isEqualTo(SafeContact.NOT_AGREED);
    }

    @Test
    void both_values_of_a_part_that_both_changed_are_shown() {
        Answers mine = before.and(PersonAnswers.of(PersonName.of("Мария", "Стоянова")));
        Answers theirs =
                before.and(PersonAnswers.of(PersonName.of("Мария", "Илиева"))).with(PersonQuestions.ADDRESS, "Бургас");
        Conflict conflict = new Edit(3, before, mine).against(PERSON, theirs);
        assertThat(conflict.differences())
                .containsExactly(
                        new Conflict.Difference(PERSON.group("NAME"), true),
                        new Conflict.Difference(PERSON.group("ADDRESS"), false));
        assertThat(mine.taking(PERSON.group("NAME"), theirs))
                .isEqualTo(before.and(PersonAnswers.of(PersonName.of("Мария", "Илиева"))));
    }

    @Test
    void a_contact_differs_by_what_it_says_not_by_when_it_was_checked() {
        Answers checked = before.with(PersonQuestions.CHECKED_AT, Instant.EPOCH);
        assertThat(new Edit(3, before, before).sees(PERSON, checked)).isTrue();
        assertThat(PersonAnswers.recorded(before, checked, NOW).of(PersonQuestions.CHECKED_AT))
                .hasValue(Instant.EPOCH);
        assertThat(PersonAnswers.recorded(before.with(PersonQuestions.HOW, "леля"), checked, NOW)
                        .of(PersonQuestions.CHECKED_AT))
                .hasValue(NOW);
    }

    @ParameterizedTest
    @CsvSource({
        "Мария Петрова Илиева,,Мария,Петрова,Илиева,,PARTLY_KNOWN",
        "Мария,,Мария,,,,PARTLY_KNOWN",
        "Снежа,PSEUDONYM,,,,Снежа,PSEUDONYM",
        ",,,,,,UNKNOWN"
    })
    void a_name_in_one_breath_has_its_parts(
            String told,
            String chosen,
            String given,
            String patronymic,
            String family,
            String pseudonym,
            String known) {
        Answers read = read(Map.of("name", said(told), "knownness", said(chosen)));
        assertThat(PersonAnswers.name(read))
                .isEqualTo(new PersonName(text(given), text(patronymic), text(family), text(pseudonym)));
        assertThat(read.the(PersonQuestions.KNOWNNESS)).isEqualTo(Knownness.valueOf(known));
    }

    @Test
    void a_number_alone_makes_somebody_partly_known() {
        Input number = new Input(
                Map.of(),
                Map.of(
                        "identifiers",
                        List.of(Input.of(Map.of("type", List.of("EGN"), "value", List.of("9002150011"))))));
        assertThat(Reading.of(PERSON, PersonAnswers.speltOut(number), Spelling.PEOPLE)
                        .answers())
                .isEqualTo(PersonAnswers.UNKNOWN
                        .with(PersonQuestions.KNOWNNESS, Knownness.PARTLY_KNOWN)
                        .and(PersonAnswers.of(List.of(Identifier.egn("9002150011")))));
    }

    @ParameterizedTest
    @CsvSource({"25-34,25,34", "65+,65,120", "0-13,0,13"})
    void a_band_is_an_estimate_of_today(String band, int from, int to) {
        Answers read = read(Map.of("known", List.of(band)));
        assertThat(PersonAnswers.age(PersonAnswers.saidOn(TODAY, read, Answers.NONE)))
                .isEqualTo(new Age.Estimated(from, to, TODAY));
    }

    @Test
    void an_age_that_nobody_touched_stays_as_of_its_day() {
        Answers shown = PersonAnswers.of(new Age.Estimated(25, 35, DAY));
        assertThat(PersonAnswers.age(PersonAnswers.saidOn(TODAY, shown, shown)))
                .isEqualTo(new Age.Estimated(25, 35, DAY));
        assertThat(PersonAnswers.age(PersonAnswers.saidOn(TODAY, shown.with(PersonQuestions.TO, 30), shown)))
                .isEqualTo(new Age.Estimated(25, 30, TODAY));
        assertThat(PersonAnswers.age(PersonAnswers.saidOn(TODAY, PersonAnswers.of(new Age.Child(DAY)), shown)))
                .isEqualTo(new Age.Child(TODAY));
    }

    @Test
    void an_age_without_what_its_way_needs_is_unknown_and_says_what_is_missing() {
        Answers born = read(Map.of("known", List.of("BIRTH_DATE"), "year", List.of("1990")));
        assertThat(PersonAnswers.age(born)).isEqualTo(Age.UNKNOWN);
        assertThat(born.of(PersonQuestions.YEAR)).isEmpty();
    }

    @Test
    void a_row_in_which_nobody_chose_a_kind_is_no_number() {
        Input rows = new Input(
                Map.of(),
                Map.of(
                        "identifiers",
                        List.of(
                                Input.of(Map.of("type", List.of("UNKNOWN"), "value", List.of("12"))),
                                Input.of(Map.of("type", List.of("NONE"))))));
        assertThat(PersonAnswers.identifiers(
                        Reading.of(PERSON, rows, Spelling.PEOPLE).answers()))
                .extracting(Identifier::type)
                .containsExactly(IdentifierType.NONE);
        assertThat(PersonAnswers.identifiers(
                        Reading.of(PERSON, rows, Spelling.SYSTEMS).answers()))
                .hasSize(2);
    }

    private static Answers read(Map<String, List<String>> typed) {
        return Reading.of(PERSON, PersonAnswers.speltOut(Input.of(typed)), Spelling.PEOPLE)
                .answers();
    }

    private static List<String> said(String text) {
        return text == null ? List.of() : List.of(text);
    }

    private static String text(String column) {
        return column == null ? "" : column;
    }
}
