package bg.nrm.demonstration.population;

import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.reporting.figure.Figure;
import bg.nrm.reporting.published.Dimension;
import bg.nrm.reporting.published.Indicator;
import bg.nrm.reporting.published.PublishedAge;
import bg.nrm.reporting.published.PublishedCell;
import bg.nrm.reporting.published.PublishedSeries;
import bg.nrm.reporting.published.PublishedSex;
import bg.nrm.reporting.victims.AgeBands;
import bg.nrm.reporting.victims.Column;
import bg.nrm.reporting.victims.CountedIdentification;
import bg.nrm.reporting.victims.DefinitionProfile;
import bg.nrm.reporting.victims.Definitions;
import bg.nrm.reporting.victims.FormCounting;
import bg.nrm.reporting.victims.ReportedAge;
import bg.nrm.reporting.victims.ReportedSex;
import bg.nrm.reporting.victims.Row;
import bg.nrm.reporting.victims.VictimDimension;
import bg.nrm.reporting.victims.VictimsQuestion;
import bg.nrm.reporting.victims.VictimsReport;
import bg.nrm.reporting.victims.VictimsTable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PopulationTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:15:00Z");
    private static final Population POPULATION = Population.asOf(NOW);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    /** Report 1 of each published year under UNODC's definition, made once. */
    private static final Map<Integer, VictimsReport> UNODC = IntStream.rangeClosed(
                    Population.FIRST_YEAR, Population.LAST_PUBLISHED_YEAR)
            .boxed()
            .collect(Collectors.toMap(
                    year -> year, year -> report(year, Definitions.UNODC_1, TODAY, CountedIdentification.TOGETHER)));

    @Nested
    class AgainstThePublishedSeries {

        @Test
        void reportOneReproducesItCellByCell() {
            PublishedSeries published = Population.followed();
            Set<PublishedCell> gaveWay = notFollowed().collect(Collectors.toSet());
            List<PublishedCell> compared = published.cells().stream()
                    .filter(PopulationTest::isVictimCell)
                    .toList();

            assertThat(compared).hasSize(135 + 42 + 72 + 6 + 1);
            assertThat(compared).filteredOn(cell -> !gaveWay.contains(cell)).allSatisfy(cell -> {
                Figure counted = reported(cell);
                assertThat(published
                                .at(cell)
                                .bounds()
                                .orElseThrow()
                                .contains(counted.exact().orElseThrow()))
                        .as(
                                "%s: published %s, reported %s",
                                cell, published.at(cell).sign(), counted.sign())
                        .isTrue();
            });
        }

        @Test
        void fiveFiguresThatContradictOthersGiveWay() {
            assertThat(notFollowed().map(PopulationTest::words))
                    .containsExactlyInAnyOrder(
                            "2018 Total TOTAL ADULT: 396, here 386",
                            "2020 Sexual exploitation FEMALE CHILD: 24, here 1",
                            "2020 Sexual exploitation MALE CHILD: <5, here 23",
                            "2020 Other forms of exploitation TOTAL ADULT: 51, here 90",
                            "2020 Other forms of exploitation MALE ADULT: 41, here 48");
        }

        @Test
        void the2019SexesAreThoseOfTheProsecution() {
            VictimsTable table = table(2019, Definitions.UNODC_1, TODAY);

            assertThat(table.persons(Column.of(ReportedSex.FEMALE))).isEqualTo(Figure.of(353));
            assertThat(table.persons(Column.of(ReportedSex.MALE))).isEqualTo(Figure.of(51));
            assertThat(table.persons(Column.of(ReportedSex.FEMALE, ReportedAge.CHILD)))
                    .isEqualTo(Figure.of(31));
        }

        @Test
        void mentionsExceedThePersonsWhereThePublishedFormsDo() {
            assertThat(surplus(2008)).isEqualTo(33);
            assertThat(surplus(2009)).isEqualTo(49);
            assertThat(surplus(2020)).isEqualTo(39);
            assertThat(surplus(2014)).isZero();
        }

        @Test
        void theUsReportsTotalsFollowFromItsOwnDefinition() {
            Map<Integer, Integer> published = Map.of(2016, 365, 2017, 407, 2018, 376, 2019, 340, 2021, 416);

            published.forEach((year, total) -> assertThat(
                            table(year, Definitions.TIP_1, TODAY).persons(Column.TOTAL))
                    .as("%s", year)
                    .isEqualTo(Figure.of(total)));
        }

        @Test
        void aListThatCameLateIsNotInAnEarlierEdition() {
            assertThat(table(2021, Definitions.UNODC_1, LocalDate.of(2022, 1, 15))
                            .persons(Column.TOTAL))
                    .isEqualTo(Figure.of(466 - 12));
            assertThat(table(2021, Definitions.UNODC_1, LocalDate.of(2022, 1, 20))
                            .persons(Column.TOTAL))
                    .isEqualTo(Figure.of(466));
        }

        @Test
        void formalAndInformalIdentificationsOverlapAndTogetherCountEverybodyOnce() {
            int formal = persons(2018, CountedIdentification.FORMAL);
            int informal = persons(2018, CountedIdentification.INFORMAL);

            assertThat(persons(2018, CountedIdentification.TOGETHER)).isEqualTo(443);
            assertThat(formal).isEqualTo(443 - 16);
            assertThat(informal).isBetween(130, 300);
        }
    }

    @Nested
    class AgainstTheCommissionsSignals {

        @Test
        void everyYearHasItsSignals() {
            Map<Integer, Long> signals = count(signal -> true);

            assertThat(signals)
                    .containsEntry(2017, 107L)
                    .containsEntry(2018, 97L)
                    .containsEntry(2019, 77L);
            assertThat(signals).containsEntry(2023, 72L).containsEntry(2024, 102L);
        }

        @Test
        void soManyOfThemWereAboutTrafficking() {
            Map<Integer, Long> trafficking = count(signal -> isOutcome(signal, "TRAFFICKING"));

            assertThat(trafficking)
                    .containsEntry(2018, 72L)
                    .containsEntry(2023, 60L)
                    .containsEntry(2024, 76L);
            assertThat(count(signal -> isOutcome(signal, "NEIGHBOURING_OFFENCE")))
                    .containsEntry(2018, 25L);
        }

        @Test
        void theFormsOf2019AreThosePublished() {
            Map<String, Long> forms = POPULATION.signals().stream()
                    .filter(signal -> signal.year() == 2019 && isOutcome(signal, "TRAFFICKING"))
                    .collect(Collectors.groupingBy(
                            signal -> signal.forms().iterator().next(), Collectors.counting()));

            assertThat(forms)
                    .containsOnly(
                            Map.entry("SEXUAL", 30L),
                            Map.entry("LABOUR", 15L),
                            Map.entry("BEGGING", 10L),
                            Map.entry("NEWBORN_SALE", 1L),
                            Map.entry("UNKNOWN", 1L));
            assertThat(count(signal -> isOutcome(signal, "AT_RISK"))).containsEntry(2019, 6L);
            assertThat(POPULATION.signals().stream()
                            .filter(signal -> signal.year() == 2019)
                            .filter(signal -> isOutcome(signal, "TRAFFICKING") || isOutcome(signal, "AT_RISK"))
                            .mapToInt(signal -> signal.persons().size())
                            .sum())
                    .isEqualTo(94);
        }

        @Test
        void peopleAndVictimsAreTwoNumbers() {
            assertThat(people(2018)).isEqualTo(155);
            assertThat(victims(2018)).isEqualTo(130);
            assertThat(victims(2020)).isEqualTo(60);
            assertThat(victims(2021)).isEqualTo(129);
            assertThat(victims(2023)).isEqualTo(63);
            assertThat(victims(2024)).isEqualTo(79);
            assertThat(victims(2025)).isEqualTo(75);
        }

        @Test
        void aSignalMayNameManyPeopleOrNobody() {
            assertThat(POPULATION.signals()).anyMatch(signal -> signal.persons().size() > 4);
            assertThat(POPULATION.signals()).anyMatch(signal -> signal.persons().isEmpty());
        }

        @Test
        void thirdCountryNationalsOf2025WereNamedBySevenSignals() {
            Map<Integer, DemoPerson> people =
                    POPULATION.persons().stream().collect(Collectors.toMap(DemoPerson::id, person -> person));
            List<List<DemoPerson>> foreign = POPULATION.signals().stream()
                    .filter(signal -> signal.year() == 2025)
                    .map(signal -> signal.persons().stream()
                            .map(people::get)
                            .filter(person -> !person.citizenships().isEmpty()
                                    && !person.citizenships().contains("BG"))
                            .toList())
                    .filter(list -> !list.isEmpty())
                    .toList();

            assertThat(foreign).hasSize(7);
            assertThat(foreign.stream().mapToInt(List::size).sum()).isEqualTo(17);
        }

        @Test
        void numbersOfAYearHaveNoGap() {
            Map<Integer, List<Integer>> numbers = POPULATION.signals().stream()
                    .collect(Collectors.groupingBy(
                            DemoSignal::year,
                            TreeMap::new,
                            Collectors.mapping(DemoSignal::number, Collectors.toList())));

            numbers.forEach((year, of) -> assertThat(of)
                    .as("%s", year)
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, of.size()).boxed().toList()));
        }
    }

    @Nested
    class TheLiveCases {

        @Test
        void showEverySortOfStanding() {
            List<DemoCase> live = POPULATION.cases().stream()
                    .filter(opened -> opened.openedAt().isAfter(NOW.minus(Duration.ofDays(80))))
                    .filter(opened -> opened.signal().isPresent())
                    .toList();

            assertThat(live).hasSizeGreaterThan(30);
            assertThat(live).anyMatch(opened -> tells(opened, DemoEntry.Kind.DEVIATION_RECORDED));
            assertThat(live).anyMatch(opened -> tells(opened, DemoEntry.Kind.SUSPENDED));
            assertThat(live).anyMatch(opened -> tells(opened, DemoEntry.Kind.CASE_CLOSED));
            assertThat(live).anyMatch(opened -> refuses(opened, "REFERRAL"));
            assertThat(live).extracting(DemoCase::state).contains("OPEN", "CLOSED", "DECLINED", "LOST");
        }

        @Test
        void leaveSignalsThatNobodyHasReviewed() {
            assertThat(POPULATION.signals()).extracting(DemoSignal::state).contains("NEW", "IN_TRIAGE", "TRIAGED");
        }

        @Test
        void nothingHappensInTheFuture() {
            assertThat(POPULATION.cases()).allSatisfy(opened -> {
                assertThat(opened.openedAt()).isBeforeOrEqualTo(NOW);
                assertThat(opened.story()).isNotEmpty().allMatch(entry -> !entry.recordedAt()
                        .isAfter(NOW));
            });
            assertThat(POPULATION.signals())
                    .allMatch(signal -> !signal.receivedAt().isAfter(NOW));
        }
    }

    @Nested
    class Everybody {

        @Test
        void isMarkedAsInvented() {
            assertThat(POPULATION.persons())
                    .allMatch(person -> person.name()
                            .family()
                            .map(name -> name.endsWith("-Демо"))
                            .orElse(true))
                    .allMatch(person -> person.name()
                            .pseudonym()
                            .map(name -> name.endsWith("-Демо"))
                            .orElse(true));
            assertThat(POPULATION.signals())
                    .allMatch(signal -> signal.narrative().startsWith("Измислен сигнал"));
        }

        @Test
        void hasNoNationalNumber() {
            assertThat(POPULATION.persons())
                    .extracting(person -> person.identifier().type())
                    .containsOnly("NONE", "UNKNOWN", "FOREIGN_DOCUMENT");
            assertThat(POPULATION.persons()).allMatch(person -> person.identifier()
                    .value()
                    .map(value -> value.startsWith("DEMO-"))
                    .orElse(true));
        }

        @Test
        void isKnownMoreOrLess() {
            assertThat(POPULATION.persons())
                    .extracting(DemoPerson::knownness)
                    .contains("KNOWN", "PARTLY_KNOWN", "PSEUDONYM", "UNKNOWN");
            assertThat(POPULATION.persons()).hasSizeBetween(7_000, 8_000);
        }

        @Test
        void isTheSameEveryTime() {
            assertThat(Population.asOf(NOW)).isEqualTo(POPULATION);
        }

        @Test
        void hasAReferenceOfTheirOwn() {
            assertThat(new HashSet<>(
                            POPULATION.cases().stream().map(DemoCase::reference).toList()))
                    .hasSameSizeAs(POPULATION.cases());
        }

        @Test
        void livesThroughAStoryInTheRightOrder() {
            assertThat(POPULATION.cases()).allSatisfy(opened -> assertThat(opened.story())
                    .isSortedAccordingTo(Comparator.comparing(DemoEntry::happenedAt)));
        }
    }

    private static Stream<PublishedCell> notFollowed() {
        return IntStream.rangeClosed(Population.FIRST_YEAR, Population.LAST_PUBLISHED_YEAR)
                .mapToObj(Population::figures)
                .flatMap(figures -> figures.notFollowed().stream())
                .map(YearFigures.NotFollowed::cell);
    }

    private static boolean isVictimCell(PublishedCell cell) {
        return cell.table().indicator() == Indicator.DETECTED_VICTIMS
                && cell.table().dimension() != Dimension.COUNTRY_OF_REPATRIATION;
    }

    private static String words(PublishedCell cell) {
        return cell.table().year() + " " + cell.table().category() + " " + cell.sex() + " " + cell.age() + ": "
                + Population.followed().at(cell).sign() + ", here "
                + reported(cell).sign();
    }

    private static Figure reported(PublishedCell cell) {
        Column column = new Column(sex(cell), age(cell));
        int year = cell.table().year();
        return switch (cell.table().dimension()) {
            case TOTAL -> unodc(year, VictimDimension.FORM).persons(column);
            case FORM_OF_EXPLOITATION -> unodc(year, VictimDimension.FORM)
                    .at(new Row(VictimDimension.FORM, form(cell.table().category())), column);
            case CITIZENSHIP -> unodc(year, VictimDimension.CITIZENSHIP)
                    .at(new Row(VictimDimension.CITIZENSHIP, "BULGARIA"), column);
            case COUNTRY_OF_REPATRIATION -> Figure.notAvailable();
        };
    }

    private static VictimsTable unodc(int year, VictimDimension rows) {
        return UNODC.get(year).by(rows, FormCounting.MENTIONS);
    }

    private static Optional<ReportedSex> sex(PublishedCell cell) {
        return cell.sex() == PublishedSex.TOTAL
                ? Optional.empty()
                : Optional.of(ReportedSex.valueOf(cell.sex().name()));
    }

    private static Optional<ReportedAge> age(PublishedCell cell) {
        return cell.age() == PublishedAge.TOTAL
                ? Optional.empty()
                : Optional.of(cell.age() == PublishedAge.CHILD ? ReportedAge.CHILD : ReportedAge.ADULT);
    }

    private static String form(String category) {
        return switch (category) {
            case "Sexual exploitation" -> "SEX";
            case "Forced labour" -> "LAB";
            default -> "OTH";
        };
    }

    private static int surplus(int year) {
        VictimsTable table = table(year, Definitions.UNODC_1, TODAY);
        return value(table.mentions(Column.TOTAL)) - value(table.persons(Column.TOTAL));
    }

    private static int persons(int year, CountedIdentification identification) {
        return value(report(year, Definitions.UNODC_1, TODAY, identification)
                .by(VictimDimension.FORM, FormCounting.MENTIONS)
                .persons(Column.TOTAL));
    }

    private static int value(Figure figure) {
        return figure.exact().orElseThrow();
    }

    private static VictimsTable table(int year, DefinitionProfile definition, LocalDate asKnownOn) {
        return report(year, definition, asKnownOn, CountedIdentification.TOGETHER)
                .by(VictimDimension.FORM, FormCounting.MENTIONS);
    }

    private static VictimsReport report(
            int year, DefinitionProfile definition, LocalDate asKnownOn, CountedIdentification identification) {
        VictimsQuestion question = new VictimsQuestion(year, asKnownOn, identification, AgeBands.CHILDREN_AND_ADULTS);
        return VictimsReport.of(new DemonstratedVictims(POPULATION), question, definition);
    }

    private static Map<Integer, Long> count(Predicate<DemoSignal> which) {
        return POPULATION.signals().stream()
                .filter(which)
                .collect(Collectors.groupingBy(DemoSignal::year, Collectors.counting()));
    }

    private static boolean isOutcome(DemoSignal signal, String outcome) {
        return signal.triage().map(triage -> triage.outcome().equals(outcome)).orElse(false);
    }

    private static int people(int year) {
        return POPULATION.signals().stream()
                .filter(signal -> signal.year() == year)
                .mapToInt(signal -> signal.persons().size())
                .sum();
    }

    private static long victims(int year) {
        Set<Integer> signals = POPULATION.signals().stream()
                .filter(signal -> signal.year() == year)
                .map(DemoSignal::id)
                .collect(Collectors.toSet());
        return POPULATION.cases().stream()
                .filter(opened -> opened.signal().isPresent()
                        && signals.contains(opened.signal().getAsInt()))
                .count();
    }

    private static boolean tells(DemoCase opened, DemoEntry.Kind kind) {
        return opened.story().stream().anyMatch(entry -> entry.kind() == kind);
    }

    private static boolean refuses(DemoCase opened, String consent) {
        return opened.story().stream()
                .anyMatch(
                        entry -> entry.what().equals(consent) && entry.agreed().equals(Optional.of(false)));
    }
}
