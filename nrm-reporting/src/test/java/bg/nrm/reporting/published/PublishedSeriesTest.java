package bg.nrm.reporting.published;

import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.reporting.figure.Figure;
import bg.nrm.reporting.figure.Interval;
import org.junit.jupiter.api.Test;

class PublishedSeriesTest {

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

    private Figure victims(PublishedSex sex, PublishedAge age, int year) {
        return series.at(Indicator.DETECTED_VICTIMS, Dimension.TOTAL, "Total", sex, age, year);
    }
}
