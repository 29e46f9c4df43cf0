package bg.nrm.person.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentifierTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "АВ 123456, AB123456",
        "ab-123-456, AB123456",
        "８０３２０５６０３１, 8032056031",
        "٨٠٣٢٠٥٦٠٣١, 8032056031",
        "80 32 05 60 31, 8032056031",
        "№ АК/7, NOAK7"
    })
    void spellingsOfOneNumberAreEqual(String typed, String normal) {
        assertThat(Identifier.normal(typed)).isEqualTo(normal);
    }

    @Test
    void aNumberOfTwoAlphabetsIsDoubted() {
        assertThat(document("АB123456").doubts(TODAY)).containsExactly(Doubt.MIXED_ALPHABETS);
        assertThat(document("А123B456").doubts(TODAY)).containsExactly(Doubt.MIXED_ALPHABETS);
        assertThat(document("AB123456").doubts(TODAY)).isEmpty();
        assertThat(document("АВ123456").doubts(TODAY)).isEmpty();
    }

    @Test
    void theKindIsTakenAtItsWord() {
        assertThat(Identifier.lnch("7523169263").egn()).isEmpty();
        assertThat(Identifier.lnch("7111042925").doubts(TODAY)).isEmpty();
        assertThat(Identifier.egn("7111042925").doubts(TODAY))
                .containsExactly(Doubt.WRONG_CHECKSUM, Doubt.VALID_AS_LNCH);
        assertThat(Identifier.lnch("8032056031").doubts(TODAY))
                .containsExactly(Doubt.WRONG_CHECKSUM, Doubt.VALID_AS_EGN);
        assertThat(document("7523169262").doubts(TODAY)).isEmpty();
    }

    @Test
    void noneAndUnknownAreAnswersWithoutANumber() {
        Identifier none = new Identifier(IdentifierType.NONE, "12", Optional.empty(), Optional.empty());
        assertThat(none.value()).isEmpty();
        assertThat(none.doubts(TODAY)).isEmpty();
        assertThat(Identifier.UNKNOWN.doubts(TODAY)).isEmpty();
    }

    @Test
    void anEgnIsReadThroughBlanks() {
        assertThat(Identifier.egn(" 8032 056031 ").doubts(TODAY)).isEmpty();
    }

    private static Identifier document(String value) {
        return new Identifier(IdentifierType.FOREIGN_DOCUMENT, value, Optional.of("DE"), Optional.empty());
    }
}
