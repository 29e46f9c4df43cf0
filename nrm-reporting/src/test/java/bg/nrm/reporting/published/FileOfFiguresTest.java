package bg.nrm.reporting.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import bg.nrm.reporting.figure.Figure;
import bg.nrm.reporting.figure.Interval;
import bg.nrm.reporting.published.Flaw.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileOfFiguresTest {

    private static final String HEADER =
            "Iso3_code,Country,Region,Subregion,Indicator,Dimension,Category,Sex,Age,Year,Unit of measurement,txtVALUE,Source\n";
    private static final String LINE =
            "BGR,Bulgaria,Europe,Eastern Europe,Detected trafficking victims,Total,Total,%s,%s,2021,Counts,%s,GLOTIP\n";
    private static final String TOTAL = LINE.formatted("Total", "Total", "%s");

    @Nested
    class Read {

        @Test
        void theFileTheRegisterBringsAlongHasTheSameFindingsWhenItIsUploaded() throws IOException {
            try (InputStream file = PublishedSeries.class.getResourceAsStream("bulgaria-unodc-glotip-2023-05-30.csv")) {
                assertThat(checked(file.readAllBytes()).findings())
                        .isEqualTo(ConsistencyCheck.of(PublishedSeries.bulgariaUnodc()));
            }
        }

        @Test
        void aHiddenFigureStaysAnInterval() {
            CheckedSeries checked = checked(HEADER
                    + TOTAL.formatted("20")
                    + LINE.formatted("Total", "0 to 17 years", "<5")
                    + LINE.formatted("Total", "18 years or over", "12"));

            assertThat(checked.series().at(total().table().cell(PublishedSex.TOTAL, PublishedAge.CHILD)))
                    .isEqualTo(Interval.BELOW_FIVE);
            assertThat(checked.findings()).singleElement().satisfies(finding -> {
                assertThat(finding.rule()).isEqualTo(ConsistencyRule.MARGINS_ADD_UP);
                assertThat(finding.together()).isEqualTo(new Interval(12, 16));
                assertThat(finding.difference()).isEqualTo(new Interval(4, 8));
            });
        }

        @Test
        void aSpreadsheetsSemicolonsQuotesAndByteOrderMarkAreUnderstood() {
            String file = "\uFEFF"
                    + (HEADER + TOTAL.formatted("466"))
                            .replace(",", ";")
                            .replace("Eastern Europe", "\"Europe; the \"\"East\"\"\"")
                            .replace("\n", "\r\n");

            assertThat(checked(file).series().at(total())).isEqualTo(Figure.of(466));
        }

        @Test
        void theOrderOfTheColumnsAndFurtherOnesDoNotMatter() {
            assertThat(checked("Note,txtVALUE,Year,Age,Sex,Category,Dimension,Indicator,Iso3_code\n"
                                    + "\"a, b\",57,2021,Total,Total,Total,Total,Detected trafficking victims,BGR\n\n")
                            .series()
                            .at(total()))
                    .isEqualTo(Figure.of(57));
        }

        /** In each table the children are one more than the children: bounds would creep up to any count one by one. */
        @Test
        void aFileMadeToKeepTheMachineBusyIsAnsweredSoon() {
            String table = LINE.formatted("Male", "0 to 17 years", "0")
                    + LINE.formatted("Male", "18 years or over", "0")
                    + LINE.formatted("Total", "18 years or over", "0")
                    + LINE.formatted("Total", "Unknown", "1");
            String tables = IntStream.range(0, 2_000)
                    .mapToObj(i -> table.replace(",Total,Total,", ",by citizenship,C" + i + ","))
                    .collect(Collectors.joining());

            CheckedSeries checked = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> checked(HEADER + tables));

            assertThat(checked.series().size()).isEqualTo(8_000);
        }
    }

    @Nested
    class Refused {

        @Test
        void anEmptyFile() {
            assertThat(flaw(new byte[0]).kind()).isEqualTo(Kind.EMPTY);
            assertThat(flaw(" \n").kind()).isEqualTo(Kind.EMPTY);
        }

        @Test
        void aFileLargerThanTheLimit() {
            assertThat(flaw(new byte[CheckingPublished.LIMIT + 1])).isEqualTo(Flaw.of(Kind.TOO_LARGE, "1"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"PK\u0003\u0004\u0000\u0000\u00FF", "%PDF-1.7\n\u00E2\u00E3", "\u0089PNG\r\n\u001A\n\u0000"})
        void whatIsNoText(String bytes) {
            assertThat(flaw(bytes.getBytes(StandardCharsets.ISO_8859_1)).kind()).isEqualTo(Kind.NO_TEXT);
        }

        @ParameterizedTest
        @ValueSource(strings = {"windows-1251", "UTF-16"})
        void textInAnotherEncoding(String encoding) {
            byte[] content = (HEADER + TOTAL.formatted("5"))
                    .replace("Bulgaria", "България")
                    .getBytes(Charset.forName(encoding));

            assertThat(flaw(content).kind()).isEqualTo(Kind.OTHER_ENCODING);
        }

        @Test
        void aFileOfAnotherLayoutWithTheColumnsItLacks() {
            assertThat(flaw(HEADER.replace("Dimension,", "").replace("txtVALUE", "Value")))
                    .isEqualTo(Flaw.of(Kind.OTHER_COLUMNS, "Dimension, txtVALUE"));
            assertThat(flaw(HEADER.replace("Source", "Year"))).isEqualTo(Flaw.of(Kind.OTHER_COLUMNS, "Year"));
        }

        @Test
        void aHeaderWithoutFigures() {
            assertThat(flaw(HEADER).kind()).isEqualTo(Kind.NO_FIGURES);
        }

        @ParameterizedTest
        @ValueSource(strings = {"about 5", "-3", "5.5", "1 000", "", "<10", "12345678", "٣"})
        void aValueThatIsNoFigureWithItsLine(String value) {
            assertThat(flaw(HEADER + LINE.formatted("Male", "Total", "4") + TOTAL.formatted(value)))
                    .isEqualTo(Flaw.of(Kind.NO_NUMBER, "txtVALUE", value).in(3));
        }

        @Test
        void aYearThatIsNone() {
            assertThat(flaw(HEADER + TOTAL.formatted("4").replace("2021", "2021/22")))
                    .isEqualTo(Flaw.of(Kind.NO_NUMBER, "Year", "2021/22").in(2));
        }

        @Test
        void aValueNobodyKnows() {
            assertThat(flaw(HEADER + TOTAL.formatted("4").replace("Detected", "Guessed")))
                    .isEqualTo(Flaw.of(Kind.UNKNOWN_VALUE, "Indicator", "Guessed trafficking victims")
                            .in(2));
        }

        @Test
        void aLineOfAnotherLengthAndAQuoteThatIsNotClosed() {
            assertThat(flaw(HEADER + "BGR,Bulgaria\n"))
                    .isEqualTo(Flaw.of(Kind.OTHER_LENGTH, "2", "13").in(2));
            assertThat(flaw(HEADER + "BGR,\"Bulgaria,Europe\n"))
                    .isEqualTo(Flaw.of(Kind.OTHER_LENGTH, "2", "13").in(2));
        }

        @Test
        void aSecondFigureForTheSameCell() {
            assertThat(flaw(HEADER + TOTAL.formatted("5") + TOTAL.formatted("6")))
                    .isEqualTo(Flaw.of(Kind.DOUBLED).in(3));
        }

        @Test
        void aSecondCountry() {
            assertThat(flaw(HEADER + TOTAL.formatted("5") + TOTAL.formatted("6").replace("BGR", "ROU")))
                    .isEqualTo(Flaw.of(Kind.OTHER_COUNTRY, "BGR", "ROU").in(3));
        }

        @Test
        void andAVeryLongValueIsQuotedInPart() {
            Flaw flaw = flaw(HEADER + TOTAL.formatted("4").replace("Detected", "x".repeat(5_000)));

            assertThat(flaw.details().get(1)).hasSize(61).endsWith("…");
        }
    }

    private static PublishedCell total() {
        return PublishedTable.ofAll(Indicator.DETECTED_VICTIMS, 2021).total();
    }

    private static CheckedSeries checked(String content) {
        return checked(content.getBytes(StandardCharsets.UTF_8));
    }

    private static CheckedSeries checked(byte[] content) {
        return (CheckedSeries) CheckingPublished.checked(content);
    }

    private static Flaw flaw(String content) {
        return flaw(content.getBytes(StandardCharsets.UTF_8));
    }

    private static Flaw flaw(byte[] content) {
        return (Flaw) CheckingPublished.checked(content);
    }
}
