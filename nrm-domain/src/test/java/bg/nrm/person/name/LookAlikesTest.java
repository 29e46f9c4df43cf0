package bg.nrm.person.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LookAlikesTest {

    @ParameterizedTest(name = "{0} is mixed")
    @ValueSource(strings = {"Мaрия", "Ивaнова", "Mария", "Pетров", "Georgievа", "Ana Мaрия", "сocа"})
    void aWordOfTwoAlphabetsIsNoticed(String name) {
        assertThat(LookAlikes.mixed(name)).isTrue();
    }

    @ParameterizedTest(name = "{0} is not mixed")
    @ValueSource(
            strings = {"Мария", "Maria", "Мария Ivanova", "Ана-Maria", "", "12", "Müller", "😀 Мария", "مريم", "Đorđe"})
    void aNameOfOneAlphabetAWordIsNot(String name) {
        assertThat(LookAlikes.mixed(name)).isFalse();
    }

    @ParameterizedTest(name = "{0} was meant as {1}")
    @CsvSource({
        "Мaрия, Мария",
        "Mария, Мария",
        "Georgievа, Georgieva",
        "Ivаnоv, Ivanov",
        "Coфия, София",
        "Мария, Мария",
        "Maria, Maria",
        "Zлатка, Zлатка"
    })
    void aMixedWordIsReadInTheAlphabetItWasMeantIn(String mixed, String meant) {
        assertThat(LookAlikes.repaired(mixed)).isEqualTo(meant);
    }
}
