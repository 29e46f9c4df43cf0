package bg.nrm.person.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeysTest {

    @ParameterizedTest(name = "{0} = {1}")
    @CsvFileSource(resources = "same-name.csv", numLinesToSkip = 1)
    void oneNameInManySpellingsIsFound(String one, String other) {
        assertThat(agree(one, other)).isTrue();
    }

    @ParameterizedTest(name = "{0} ≠ {1}")
    @CsvSource({
        "Иван, Илия",
        "Мария, Марина",
        "Петров, Петков",
        "Петрова, Pavlova",
        "Георги, Gergana",
        "Стоян, Стоил",
        "Яна, Ана",
        "Илиева, Ilkova",
        "Тодоров, Todev",
        "Христов, Ristov",
        "Ива, Eva",
        "Demir, Timur",
        "Жана, Шана"
    })
    void differentNamesAreNot(String one, String other) {
        assertThat(agree(one, other)).isFalse();
    }

    @Test
    void aNameOfSeveralWordsIsParted() {
        assertThat(NameKeys.words("  Ана-Мария  д'Анжело,\u00a0(Мими) "))
                .containsExactly("ана", "мария", "д", "анжело", "мими");
    }

    @Test
    void signsThatNobodySeesDoNotPartAName() {
        assertThat(NameKeys.words("Ма\u00ADри\u200Bя")).containsExactly("мария");
        assertThat(NameKeys.of("علی\u200Cرضا")).isEqualTo(NameKeys.of("علیرضا"));
    }

    @Test
    void signsThatAreNoLettersGiveNoKey() {
        assertThat(NameKeys.of("😀 '; -- <> ${}")).isEmpty();
    }

    @Test
    void namesOfOtherScriptsAreFoundAsTheyAreWritten() {
        assertThat(agree("مريم", "مريم")).isTrue();
        assertThat(agree("Νίκος", "ΝΊΚΟΣ".toLowerCase(java.util.Locale.ROOT))).isTrue();
        assertThat(agree("阮", "陳")).isFalse();
    }

    @Test
    void aWordOfManyDoubtfulLettersDoesNotFillTheIndex() {
        assertThat(NameKeys.ofWord("cjcjcjcjcjcjcjcj")).hasSizeLessThanOrEqualTo(12);
    }

    private static boolean agree(String one, String other) {
        return !Collections.disjoint(NameKeys.ofWord(one), NameKeys.ofWord(other));
    }
}
