package bg.nrm.person.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Set;
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

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "O'Brennan, OBrennan",
        "O’Brennan, O'Brennan",
        "OBrennan, O'Brennan",
        "Brennan, O'Brennan",
        "Мария-Луиза, Marialuiza",
        "Marialuiza, Мария-Луиза",
        "Мария-Луиза, Мария Луиза",
        "Марияʼ, Мария",
        "Şükran Çelik, Sukran Celik",
        "Đặng Thị, Dang Thi"
    })
    void everyWordThatIsSoughtIsFound(String sought, String name) {
        assertThat(NameKeys.sought(sought))
                .isNotEmpty()
                .allMatch(word -> !Collections.disjoint(word, NameKeys.of(name)));
    }

    @Test
    void aNameWithAnApostropheIsNotFoundByItsFirstLetter() {
        assertThat(NameKeys.sought("O'Brennan")).hasSize(1).noneMatch(word -> word.contains("o"));
    }

    @Test
    void whatIsWrittenTheSameIsFoundAsSuch() {
        assertThat(NameKeys.of("Şükran Çelik"))
                .containsAll(exact("şükran  çelik"))
                .doesNotContainAnyElementsOf(exact("Sukran Celik"));
        assertThat(NameKeys.of("Мария-Луиза")).containsAll(exact("Мария-Луиза")).containsAll(exact("Луиза"));
    }

    private static List<String> exact(String name) {
        return NameKeys.soughtExactly(name).stream().flatMap(Set::stream).toList();
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
