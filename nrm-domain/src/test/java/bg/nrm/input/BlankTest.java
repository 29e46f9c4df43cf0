package bg.nrm.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlankTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\t\r\n",
                "\u00A0",
                "\u202F",
                "\u2003\u3000",
                "\u200B",
                "\u2060\uFEFF",
                "\u00AD",
                "\u200E\u202E",
                "\u3164",
                "\u2800",
                "\u034F",
                "\uFE0F",
                "\u0000",
                "\uD83D",
                "\u180E"
            })
    void isWhatNobodyCanRead(String text) {
        assertThat(Blank.is(text)).isTrue();
        assertThat(Blank.filled(text)).isEmpty();
        assertThat(Blank.plain(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "0", "я", "\u00A0не\u200B", "👩\u200D👧", "می\u200Cخواهم"})
    void isNotWhatCanBeRead(String text) {
        assertThat(Blank.is(text)).isFalse();
        assertThat(Blank.filled(text)).isPresent();
    }

    @Test
    void isNothingAtAll() {
        assertThat(Blank.is(null)).isTrue();
        assertThat(Blank.filled((String) null)).isEmpty();
    }

    @Test
    void leavesOutTheBlankOnesOfSeveral() {
        assertThat(Blank.filled(List.of("\u00A0едно ", "\u200B", "две"))).containsExactly("едно", "две");
    }

    @Nested
    class AValueOfOneLine {

        @Test
        void losesBlanksAroundItAndUnseenSignsWithin() {
            assertThat(Blank.plain("\u00A0Ма\u00ADрия\u200B\u00A0Иванова\u202F"))
                    .isEqualTo("Мария Иванова");
        }

        @Test
        void isComposed() {
            assertThat(Blank.plain("S\u0327u\u0308kran")).isEqualTo("Şükran");
        }

        @Test
        void keepsAJoinerWhereTheAlphabetNeedsIt() {
            assertThat(Blank.plain("علی\u200Cرضا")).isEqualTo("علی\u200Cرضا");
            assertThat(Blank.plain("क\u094D\u200Dष")).isEqualTo("क\u094D\u200Dष");
            assertThat(Blank.plain("Ма\u200Dрия\u200C")).isEqualTo("Мария");
        }

        @Test
        void isComparedWithoutAnyJoiner() {
            assertThat(Blank.bare("علی\u200Cرضا")).isEqualTo("علیرضا");
            assertThat(Blank.bare("OP.Burgas\u00A0")).isEqualTo("OP.Burgas");
            assertThat(Blank.bare("01.03.2026\u00A0г.")).isEqualTo("01.03.2026 г.");
        }
    }

    @Nested
    class ATextOfSeveralLines {

        @Test
        void staysAsWrittenWithin() {
            assertThat(Blank.trimmed("\uFEFF\u00A0Първо.\r\n\u00A0 Второ, 5\u00A0лв., пъ\u00ADтят\u200B\n"))
                    .isEqualTo("Първо.\r\n\u00A0 Второ, 5\u00A0лв., пъ\u00ADтят");
        }

        @Test
        void cannotTurnTheDirectionOfWhatFollows() {
            assertThat(Blank.trimmed("тел. \u202E321 888\u202C край\u2067")).isEqualTo("тел. 321 888 край");
        }
    }
}
