package bg.nrm.person;

import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.codes.CodeLists;
import bg.nrm.input.Problem;
import bg.nrm.person.identifier.Doubt;
import bg.nrm.person.identifier.Identifier;
import bg.nrm.person.identifier.IdentifierType;
import bg.nrm.person.name.PersonName;
import bg.nrm.question.Answers;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonChecksTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String WOMAN_BORN_1990 = "9002150011";

    private final PersonChecks checks = new PersonChecks(new KnownCodes());

    @Test
    void somebodyOfWhomNothingIsKnownCanBeRecorded() {
        assertThat(problems(PersonAnswers.UNKNOWN)).isEmpty();
    }

    @Test
    void aBirthDateAheadOrTooLongAgoCannot() {
        assertThat(problems(PersonAnswers.UNKNOWN.and(PersonAnswers.of(new Age.Born(TODAY.plusDays(1))))))
                .containsExactly(Problem.at("born", "date.future", TODAY));
        assertThat(problems(PersonAnswers.UNKNOWN.and(PersonAnswers.of(new Age.Born(LocalDate.of(1890, 1, 1))))))
                .containsExactly(Problem.at("born", "date.early", LocalDate.of(1906, 11, 23)));
        assertThat(problems(PersonAnswers.UNKNOWN.and(PersonAnswers.of(new Age.BornIn(2027)))))
                .containsExactly(Problem.at("year", "number.range", 1906, 2026));
    }

    @Test
    void anEstimateThatEndsBeforeItBeginsCannot() {
        assertThat(problems(PersonAnswers.UNKNOWN.and(PersonAnswers.of(new Age.Estimated(30, 20, TODAY)))))
                .containsExactly(Problem.at("to", "age.reversed"));
        assertThat(problems(PersonAnswers.UNKNOWN.and(PersonAnswers.of(new Age.Estimated(-1, 200, TODAY.plusDays(1))))))
                .extracting(Problem::field)
                .containsExactly("from", "to", "asOf");
    }

    @Test
    void aHundredThousandCharactersAreRefusedWithTheirNumber() {
        Answers details = PersonAnswers.UNKNOWN.and(PersonAnswers.of(PersonName.of("я".repeat(100_000), "")));
        assertThat(problems(details)).containsExactly(Problem.at("given", "line.long", 100_000, 100));
    }

    @Test
    void anEmojiIsOneCharacter() {
        assertThat(problems(PersonAnswers.UNKNOWN.and(PersonAnswers.of(PersonName.pseudonym("😀".repeat(100))))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'; drop table person; --",
                "<script>alert(1)</script>",
                "#{facesContext.externalContext}",
                "=cmd|' /C calc'!A0",
                "\u202Eгнол",
                "😀"
            })
    void hostileTextIsAName(String name) {
        assertThat(problems(PersonAnswers.UNKNOWN.and(PersonAnswers.of(PersonName.of(name, name)))))
                .isEmpty();
    }

    @Test
    void aDoubtfulNumberNeedsAReason() {
        Answers doubtful = PersonAnswers.UNKNOWN.and(PersonAnswers.of(List.of(Identifier.egn("9002304417"))));
        assertThat(problems(doubtful)).containsExactly(Problem.at("identifiers[0].keptBecause", "reason.missing"));
        assertThat(problems(PersonAnswers.UNKNOWN.and(
                        PersonAnswers.of(List.of(Identifier.egn("9002304417").keptBecause("IN_DOCUMENT"))))))
                .isEmpty();
        assertThat(problems(PersonAnswers.UNKNOWN.and(
                        PersonAnswers.of(List.of(Identifier.egn("9002304417").keptBecause("BECAUSE"))))))
                .containsExactly(Problem.at("identifiers[0].keptBecause", "code.unknown", "IDENTIFIER_KEPT"));
    }

    @Test
    void aKindWithoutItsNumberIsIncomplete() {
        assertThat(problems(PersonAnswers.UNKNOWN.and(PersonAnswers.of(List.of(Identifier.lnch(" "))))))
                .containsExactly(Problem.at("identifiers[0].value", "number.missing"));
        assertThat(problems(PersonAnswers.UNKNOWN.and(PersonAnswers.of(
                        List.of(new Identifier(IdentifierType.NONE, "", Optional.empty(), Optional.empty()))))))
                .isEmpty();
    }

    @Test
    void codesOfNoListAreRefused() {
        assertThat(problems(PersonAnswers.UNKNOWN
                        .with(PersonQuestions.CITIZENSHIPS, Set.of("XX", "BG"))
                        .with(PersonQuestions.LANGUAGES, List.of("bg", "qq"))))
                .extracting(Problem::field)
                .containsExactly("citizenships", "languages");
    }

    @Test
    void anEgnIsHeldAgainstSexAndAge() {
        Identifier egn = Identifier.egn(WOMAN_BORN_1990);
        assertThat(doubts(egn, PersonAnswers.UNKNOWN)).isEmpty();
        assertThat(doubts(egn, PersonAnswers.UNKNOWN.with(PersonQuestions.SEX, Sex.F)))
                .isEmpty();
        assertThat(doubts(egn, PersonAnswers.UNKNOWN.with(PersonQuestions.SEX, Sex.M)))
                .containsExactly(Doubt.SEX_DIFFERS);
        assertThat(doubts(egn, aged(new Age.Born(LocalDate.of(1990, 2, 15))))).isEmpty();
        assertThat(doubts(egn, aged(new Age.Born(LocalDate.of(1990, 2, 16)))))
                .containsExactly(Doubt.BIRTH_DATE_DIFFERS);
        assertThat(doubts(egn, aged(new Age.BornIn(1991)))).containsExactly(Doubt.BIRTH_DATE_DIFFERS);
        assertThat(doubts(egn, aged(new Age.Estimated(30, 40, TODAY)))).isEmpty();
        assertThat(doubts(egn, aged(new Age.Estimated(20, 25, TODAY)))).containsExactly(Doubt.BIRTH_DATE_DIFFERS);
        assertThat(doubts(egn, aged(new Age.Child(TODAY)))).containsExactly(Doubt.BIRTH_DATE_DIFFERS);
        assertThat(doubts(egn, aged(new Age.Adult()))).isEmpty();
    }

    @Test
    void ofANumberWithAWrongCheckDigitNothingElseIsDoubted() {
        Answers man = aged(new Age.Born(LocalDate.of(2001, 1, 1))).with(PersonQuestions.SEX, Sex.M);
        assertThat(doubts(Identifier.egn("9002304417"), man)).containsExactly(Doubt.IMPOSSIBLE_DATE);
        assertThat(doubts(Identifier.egn("7523169262"), man)).containsExactly(Doubt.WRONG_CHECKSUM);
        assertThat(doubts(Identifier.egn("9001010000"), PersonAnswers.UNKNOWN)).isEmpty();
    }

    private static Answers aged(Age age) {
        return PersonAnswers.UNKNOWN.and(PersonAnswers.of(age));
    }

    private static List<Doubt> doubts(Identifier identifier, Answers details) {
        return PersonChecks.doubts(identifier, details, TODAY);
    }

    private List<Problem> problems(Answers details) {
        return checks.problems(details, TODAY);
    }

    private static final class KnownCodes extends CodeLists {
        private static final Set<String> KNOWN = Set.of("BG", "DE", "bg", "tr", "IN_DOCUMENT", "HEARD_BY_PHONE");

        @Override
        public boolean has(String list, String code) {
            return KNOWN.contains(code);
        }
    }
}
