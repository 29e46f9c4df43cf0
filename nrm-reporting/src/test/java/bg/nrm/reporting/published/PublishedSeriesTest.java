package bg.nrm.reporting.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bg.nrm.reporting.figure.Figure;
import bg.nrm.reporting.figure.Interval;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PublishedSeriesTest {

    private static final String HEADER =
            "Iso3_code,Country,Region,Subregion,Indicator,Dimension,Category,Sex,Age,Year,Unit of measurement,txtVALUE,Source\n";
    private static final String LINE =
            "BGR,Bulgaria,Europe,Eastern Europe,Persons convicted,Total,Total,Total,Total,2004,Counts,%s,GLOTIP\n";

    private final PublishedSeries series = PublishedSeries.bulgariaUnodc();

    @Test
    void holdsEveryFigureThatUnodcPublishedForBulgaria() {
        assertThat(series.size()).isEqualTo(328);
        assertThat(victims(PublishedSex.TOTAL, PublishedAge.TOTAL, 2021)).isEqualTo(Figure.of(466));
        assertThat(series.at(
                        Indicator.DETECTED_VICTIMS,
                        Dimension.FORM_OF_EXPLOITATION,
                        "Sexual exploitation",
                        PublishedSex.FEMALE,
                        PublishedAge.ADULT,
                        2018))
                .isEqualTo(Figure.of(258));
    }

    @Test
    void aSuppressedFigureStaysAnInterval() {
        Figure hidden = victims(PublishedSex.MALE, PublishedAge.CHILD, 2007);

        assertThat(hidden).isEqualTo(new Interval(0, 4));
        assertThat(hidden.exact()).isEmpty();
        assertThat(hidden.sign()).isEqualTo("<5");
    }

    @Test
    void whatWasNotPublishedIsNotAvailableAndNotZero() {
        Figure missing = victims(PublishedSex.TOTAL, PublishedAge.TOTAL, 2022);

        assertThat(missing).isEqualTo(Figure.notAvailable()).isNotEqualTo(Figure.of(0));
        assertThat(missing.bounds()).isEmpty();
        assertThat(missing.sign()).isEqualTo(":");
    }

    @Test
    void aFileOfAnotherLayoutIsRefused() {
        assertThatThrownBy(() -> PublishedSeries.read(file("year;value\n2007;3\n")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("data_glotip");
    }

    @Test
    void aValueThatIsNoFigureIsRefusedWithItsLine() {
        assertThatThrownBy(() -> PublishedSeries.read(file(HEADER + LINE.formatted("about 5"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Line 2:");
    }

    @Test
    void aSecondFigureForTheSameCellIsRefused() {
        assertThatThrownBy(() -> PublishedSeries.read(file(HEADER + LINE.formatted("5") + LINE.formatted("6"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Line 3: a second figure for the same cell");
    }

    @Test
    void aCategoryNobodyKnowsIsRefused() {
        assertThatThrownBy(() -> PublishedSeries.read(
                        file(HEADER + LINE.formatted("5").replace("Persons convicted", "Persons guessed"))))
                .hasMessageContaining("Persons guessed");
    }

    private Figure victims(PublishedSex sex, PublishedAge age, int year) {
        return series.at(Indicator.DETECTED_VICTIMS, Dimension.TOTAL, "Total", sex, age, year);
    }

    private static InputStream file(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
