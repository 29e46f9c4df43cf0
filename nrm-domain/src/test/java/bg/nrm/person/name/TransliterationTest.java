package bg.nrm.person.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The Transliteration Act writes")
class TransliterationTest {

    @ParameterizedTest(name = "{0} as {1}")
    @CsvSource({
        "Мария, Maria",
        "Марияна, Mariyana",
        "Сияна, Siyana",
        "Щерьо, Shteryo",
        "България, Bulgaria",
        "Христова, Hristova",
        "ЩЕРЬО, SHTERYO",
        "БЪЛГАРИЯ, BULGARIA",
        "МАРИЯ, MARIA",
        "Жельо, Zhelyo",
        "Цветан, Tsvetan",
        "Чавдар, Chavdar",
        "Шишманов, Shishmanov",
        "Юлия, Yulia",
        "Ясен, Yasen",
        "Ъгълов, Agalov",
        "Йордан, Yordan",
        "Хаджиев, Hadzhiev",
        "София, Sofia",
        "Илия, Ilia",
        "Илиян, Iliyan",
        "Ана-Мария, Ana-Maria",
        "'Мария и Иван', 'Maria i Ivan'",
        "'Maria 5', 'Maria 5'",
        "Крылов, Krylov",
        "Эдуард, Eduard",
        "Фёдоров, Fyodorov",
        "Євгенія, Yevgeniya",
        "Љубица, Lyubitsa",
        "ЭДУАРД, EDUARD",
        "ия, ia",
        "я, ya",
        "Я, Ya"
    })
    void byItsTable(String cyrillic, String latin) {
        assertThat(Transliteration.latin(cyrillic)).isEqualTo(latin);
    }

    @Test
    void everyLetterOfTheAlphabet() {
        assertThat(Transliteration.latin("абвгдежзийклмнопрстуфхцчшщъьюя"))
                .isEqualTo("abvgdezhziyklmnoprstufhtschshshtayyuya");
    }
}
