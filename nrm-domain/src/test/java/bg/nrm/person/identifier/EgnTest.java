package bg.nrm.person.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EgnTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @ValueSource(strings = {"7523169263", "8032056031"})
    void aValidNumberIsNotDoubted(String number) {
        assertThat(new Egn(number).doubts(TODAY)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "7523169262, WRONG_CHECKSUM",
        "8019010008, IMPOSSIBLE_DATE",
        "9002304417, IMPOSSIBLE_DATE",
        "7561011030, IMPOSSIBLE_DATE",
        "7500011030, IMPOSSIBLE_DATE",
        "7520011030, IMPOSSIBLE_DATE",
        "7540011030, IMPOSSIBLE_DATE",
        "2652011039, FUTURE_DATE",
        "123, NOT_TEN_DIGITS",
        "75420110301, NOT_TEN_DIGITS",
        "754201103O, NOT_TEN_DIGITS",
        "'', NOT_TEN_DIGITS"
    })
    void whatIsWrongIsNamedTheGravestFirst(String number, Doubt doubt) {
        assertThat(new Egn(number).doubts(TODAY)).first().isEqualTo(doubt);
    }

    @ParameterizedTest(name = "{0} born on {1}")
    @CsvSource({
        "7523169263, 1875-03-16",
        "8032056031, 1880-12-05",
        "7542011030, 2075-02-01",
        "9002280000, 1990-02-28",
        "0042290000, 2000-02-29",
        "0052310000, 2000-12-31"
    })
    void theCenturyStandsInTheMonth(String number, LocalDate born) {
        assertThat(new Egn(number).birthDate()).contains(born);
    }

    @Test
    void theNinthDigitIsEvenForMen() {
        assertThat(new Egn("7523169263").isOfMan()).isTrue();
        assertThat(new Egn("8032056031").isOfMan()).isFalse();
    }

    @Test
    void everyDigitCountsInTheChecksum() {
        String valid = "8032056031";
        for (int place = 0; place < 10; place++) {
            char other = valid.charAt(place) == '9' ? '0' : (char) (valid.charAt(place) + 1);
            String changed = valid.substring(0, place) + other + valid.substring(place + 1);
            assertThat(new Egn(changed).checksumHolds()).as(changed).isFalse();
        }
    }
}
