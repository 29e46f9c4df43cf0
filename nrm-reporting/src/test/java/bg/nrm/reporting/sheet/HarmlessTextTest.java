package bg.nrm.reporting.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HarmlessTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+359 2 807",
                "-2+3",
                "@SUM(A1)",
                "\t=1",
                "\tx",
                "\r=1",
                "\rx",
                "\u0000=1",
                "\u0000x",
                "  =1",
                "\u00A0=1",
                "\u2003=1",
                "\u200B=1",
                "\uFEFF=1",
                "\"=1",
                "'=1",
                "„=1",
                "«+1",
                "\u201C@x",
                "＝1+1",
                "＋1",
                "－1",
                "＠x",
                " \" \u3000＝1",
                "\n=1",
                "|calc",
                "%0A"
            })
    void whatAProgramCouldReadAsAFormulaGetsAnApostrophe(String text) {
        assertThat(HarmlessText.of(text)).startsWith("'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Мария",
                "МКБТХ – Варна",
                "„Анимус“",
                "18+",
                "a=b",
                "5-7",
                "имейл@пример.bg",
                "",
                "   ",
                "😀 текст",
                ":",
                "<5",
                "0"
            })
    void ordinaryTextStaysAsItIs(String text) {
        assertThat(HarmlessText.of(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u0007b", "a\uD83Db", "a\uDE00b", "a\uFFFEb"})
    void signsThatAreNoTextAreReplaced(String text) {
        assertThat(HarmlessText.of(text)).isEqualTo("a\uFFFDb");
    }
}
