package bg.nrm.person.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {

    @ParameterizedTest(name = "[{0}]")
    @CsvSource({
        "'', '', '', ''",
        "Мария, Мария, '', ''",
        "Мария Стоянова, Мария, '', Стоянова",
        "'  Мария   Иванова  Стоянова ', Мария, Иванова, Стоянова",
        "Ana Maria de la Cruz, Ana, '', Maria de la Cruz"
    })
    void aNameSaidInOneBreathIsTakenApart(String told, String given, String patronymic, String family) {
        assertThat(PersonName.told(told)).isEqualTo(new PersonName(given, patronymic, family, ""));
    }

    @Test
    void onOneLineThePseudonymStandsInQuotationMarks() {
        assertThat(new PersonName("Мария", "", "Стоянова", "Мими").line()).isEqualTo("Мария Стоянова „Мими“");
        assertThat(PersonName.pseudonym("Мими").line()).isEqualTo("„Мими“");
        assertThat(PersonName.UNKNOWN.line()).isEmpty();
        assertThat(PersonName.UNKNOWN.isKnown()).isFalse();
    }

    @Test
    void whatNobodySeesIsNoName() {
        assertThat(new PersonName("\u00A0", "\u200B", "\uFEFF", "\u202E").isKnown())
                .isFalse();
        assertThat(PersonName.told("\u00A0Ма\u00ADрия\u00A0Иванова\u200B"))
                .isEqualTo(PersonName.of("Мария", "Иванова"));
    }
}
