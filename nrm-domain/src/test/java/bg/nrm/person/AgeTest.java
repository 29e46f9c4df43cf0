package bg.nrm.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest(name = "born {0}: {1}, {2}")
    @CsvSource({
        "2026-11-23, 0-13, CHILD",
        "2012-11-24, 0-13, CHILD",
        "2012-11-23, 14-15, CHILD",
        "2010-11-23, 16-17, CHILD",
        "2008-11-24, 16-17, CHILD",
        "2008-11-23, 18-24, ADULT",
        "2001-11-23, 25-34, ADULT",
        "1991-11-23, 35-44, ADULT",
        "1981-11-23, 45-54, ADULT",
        "1971-11-23, 55-64, ADULT",
        "1961-11-23, 65+, ADULT",
        "1906-11-23, 65+, ADULT"
    })
    void aBirthDateGivesTheBandOfTheDay(LocalDate born, String band, AgeGroup group) {
        Age age = new Age.Born(born);
        assertThat(age.bandOn(TODAY).code()).isEqualTo(band);
        assertThat(age.groupOn(TODAY)).isEqualTo(group);
    }

    @Test
    void somebodyBornOnALeapDayIsOfAgeOnTheFirstOfMarch() {
        Age age = new Age.Born(LocalDate.of(2008, 2, 29));
        assertThat(age.groupOn(LocalDate.of(2026, 2, 28))).isEqualTo(AgeGroup.CHILD);
        assertThat(age.groupOn(LocalDate.of(2026, 3, 1))).isEqualTo(AgeGroup.ADULT);
    }

    @ParameterizedTest(name = "born in {0}: {1}")
    @CsvSource({"2008, UNKNOWN", "2007, ADULT", "2009, CHILD", "1990, ADULT", "2026, CHILD"})
    void inTheYearSomebodyComesOfAgeTheYearAloneDoesNotTell(int year, AgeGroup group) {
        assertThat(new Age.BornIn(year).groupOn(TODAY)).isEqualTo(group);
    }

    @Test
    void onTheLastDayOfTheYearTheYearTells() {
        assertThat(new Age.BornIn(2008).groupOn(LocalDate.of(2026, 12, 31))).isEqualTo(AgeGroup.ADULT);
    }

    @Test
    void aYearBetweenTwoBandsIsOnlyAdult() {
        assertThat(new Age.BornIn(2001).bandOn(TODAY)).isEqualTo(AgeBand.ADULT);
        assertThat(new Age.BornIn(2000).bandOn(TODAY)).isEqualTo(AgeBand.FROM_25);
    }

    @Nested
    class AnEstimate {

        private final Age estimate = new Age.Estimated(25, 34, LocalDate.of(2024, 5, 1));

        @Test
        void holdsOnTheDayItWasMade() {
            assertThat(estimate.bandOn(LocalDate.of(2024, 5, 1))).isEqualTo(AgeBand.FROM_25);
            assertThat(estimate.bandOn(LocalDate.of(2024, 5, 2))).isEqualTo(AgeBand.ADULT);
        }

        @Test
        void growsWithTheYears() {
            assertThat(estimate.on(LocalDate.of(2026, 5, 1))).isEqualTo(new Years(27, 36));
            assertThat(estimate.on(TODAY)).isEqualTo(new Years(27, 37));
            assertThat(estimate.bandOn(TODAY)).isEqualTo(AgeBand.ADULT);
        }

        @Test
        void widensFromTheNextDayOn() {
            Age young = new Age.Estimated(16, 17, LocalDate.of(2026, 1, 10));
            assertThat(young.groupOn(LocalDate.of(2026, 1, 10))).isEqualTo(AgeGroup.CHILD);
            assertThat(young.on(LocalDate.of(2026, 1, 11))).isEqualTo(new Years(16, 18));
            assertThat(young.on(TODAY)).isEqualTo(new Years(16, 18));
            assertThat(young.bandOn(TODAY)).isEqualTo(AgeBand.UNKNOWN);
            assertThat(young.groupOn(TODAY)).isEqualTo(AgeGroup.UNKNOWN);
            assertThat(young.on(LocalDate.of(2027, 1, 10))).isEqualTo(new Years(17, 18));
            assertThat(young.groupOn(LocalDate.of(2028, 1, 10))).isEqualTo(AgeGroup.ADULT);
        }

        @Test
        void ofALeapDayWidensTheDayAfter() {
            Age young = new Age.Estimated(16, 17, LocalDate.of(2024, 2, 29));
            assertThat(young.on(LocalDate.of(2025, 2, 28))).isEqualTo(new Years(16, 18));
            assertThat(young.on(LocalDate.of(2025, 3, 1))).isEqualTo(new Years(17, 19));
        }

        @Test
        void isNotMadeYoungerForADayBeforeIt() {
            assertThat(estimate.on(LocalDate.of(2020, 1, 1))).isEqualTo(new Years(25, 34));
        }

        @Test
        void acrossEighteenTellsNothing() {
            Age around = new Age.Estimated(16, 20, TODAY);
            assertThat(around.bandOn(TODAY)).isEqualTo(AgeBand.UNKNOWN);
            assertThat(around.groupOn(TODAY)).isEqualTo(AgeGroup.UNKNOWN);
        }
    }

    @Test
    void aChildOfYesterdayMayBeOfAgeToday() {
        Age child = new Age.Child(LocalDate.of(2026, 11, 22));
        assertThat(child.bandOn(LocalDate.of(2026, 11, 22))).isEqualTo(AgeBand.CHILD);
        assertThat(child.groupOn(LocalDate.of(2020, 1, 1))).isEqualTo(AgeGroup.CHILD);
        assertThat(child.bandOn(TODAY)).isEqualTo(AgeBand.UNKNOWN);
        assertThat(child.groupOn(TODAY)).isEqualTo(AgeGroup.UNKNOWN);
        assertThat(child.groupOn(TODAY).underRulesForChildren()).isTrue();
    }

    @Test
    void onlyWhoIsKnownToBeOfAgeAndNoMoreCannotOutgrowTheirBand() {
        assertThat(Stream.of("0-13", "16-17", "18-24", "55-64", "CHILD").allMatch(AgeBand::isOutgrown))
                .isTrue();
        assertThat(Stream.of("65+", "ADULT", "UNKNOWN").noneMatch(AgeBand::isOutgrown))
                .isTrue();
    }

    @Test
    void anAdultStaysOne() {
        assertThat(new Age.Adult().bandOn(TODAY)).isEqualTo(AgeBand.ADULT);
    }

    @Test
    void whileTheAgeCannotBeToldTheRulesForChildrenApply() {
        assertThat(Age.UNKNOWN.groupOn(TODAY).underRulesForChildren()).isTrue();
        assertThat(new Age.Estimated(16, 20, TODAY).groupOn(TODAY).underRulesForChildren())
                .isTrue();
        assertThat(new Age.Estimated(18, 25, TODAY).groupOn(TODAY).underRulesForChildren())
                .isFalse();
    }

    @Test
    void aBandSaysWhetherSomebodyIsOfAge() {
        assertThat(Stream.of("18-24", "25-34", "65+", "ADULT").allMatch(AgeBand::isAdult))
                .isTrue();
        assertThat(Stream.of("0-13", "14-15", "16-17", "CHILD", "UNKNOWN").noneMatch(AgeBand::isAdult))
                .isTrue();
    }
}
