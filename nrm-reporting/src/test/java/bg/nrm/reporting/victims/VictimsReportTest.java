package bg.nrm.reporting.victims;

import static bg.nrm.reporting.victims.FormCounting.MAIN_FORM;
import static bg.nrm.reporting.victims.FormCounting.MENTIONS;
import static bg.nrm.reporting.victims.InventedVictims.PROSECUTION;
import static bg.nrm.reporting.victims.InventedVictims.VARNA;
import static bg.nrm.reporting.victims.ReportedAge.ADULT;
import static bg.nrm.reporting.victims.ReportedAge.CHILD;
import static bg.nrm.reporting.victims.ReportedCitizenship.BULGARIA;
import static bg.nrm.reporting.victims.ReportedCitizenship.NON_EU;
import static bg.nrm.reporting.victims.ReportedSex.FEMALE;
import static bg.nrm.reporting.victims.ReportedSex.MALE;
import static bg.nrm.reporting.victims.VictimDimension.BODY;
import static bg.nrm.reporting.victims.VictimDimension.CITIZENSHIP;
import static bg.nrm.reporting.victims.VictimDimension.FORM;
import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.reporting.figure.Figure;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class VictimsReportTest {

    private static final VictimsQuestion QUESTION = new VictimsQuestion(
            2016, LocalDate.of(2017, 1, 15), CountedIdentification.TOGETHER, AgeBands.CHILDREN_AND_ADULTS);

    private final InventedVictims victims = InventedVictims.nobody()
            .and(10, PROSECUTION, FEMALE, ADULT, BULGARIA, ExploitationForm.SEXUAL)
            .and(3, PROSECUTION, FEMALE, ADULT, BULGARIA, ExploitationForm.LABOUR, ExploitationForm.SEXUAL)
            .and(4, PROSECUTION, FEMALE, ADULT, BULGARIA, ExploitationForm.NEWBORN_SALE)
            .and(2, VARNA, MALE, CHILD, NON_EU, ExploitationForm.BEGGING)
            .and(1, VARNA, ReportedSex.UNKNOWN, ReportedAge.UNKNOWN, ReportedCitizenship.UNKNOWN);

    @Nested
    class PersonsAndMentions {

        @Test
        void everyPersonStandsOnceInTheRowOfPersons() {
            VictimsTable table = report(Definitions.UNODC_1).by(FORM, MENTIONS);

            assertThat(table.persons(Column.TOTAL)).isEqualTo(Figure.of(20));
            assertThat(table.mentions(Column.TOTAL)).isEqualTo(Figure.of(23));
            assertThat(at(table, "SEX")).isEqualTo(Figure.of(13));
            assertThat(at(table, "LAB")).isEqualTo(Figure.of(3));
            assertThat(at(table, "OTH")).isEqualTo(Figure.of(6));
        }

        @Test
        void countedByMainFormTheRowsAddUpToThePersons() {
            VictimsTable table = report(Definitions.UNODC_1).by(FORM, MAIN_FORM);

            assertThat(table.mentions(Column.TOTAL)).isEqualTo(table.persons(Column.TOTAL));
            assertThat(at(table, "SEX")).isEqualTo(Figure.of(10));
            assertThat(at(table, "LAB")).isEqualTo(Figure.of(3));
        }

        @Test
        void twoFormsThatTheRecipientCallsByOneNameAreOneMention() {
            VictimsTable table = VictimsReport.of(
                            InventedVictims.nobody()
                                    .and(
                                            5,
                                            VARNA,
                                            MALE,
                                            CHILD,
                                            BULGARIA,
                                            ExploitationForm.BEGGING,
                                            ExploitationForm.FORCED_CRIME),
                            QUESTION,
                            Definitions.EU_1)
                    .by(FORM, MENTIONS);

            assertThat(at(table, "OTH")).isEqualTo(Figure.of(5));
        }
    }

    @Nested
    class Unknown {

        @Test
        void isARowAndAColumnOfEveryTable() {
            VictimsTable table = report(Definitions.EU_1).by(CITIZENSHIP, MENTIONS);

            assertThat(table.rows()).endsWith(Row.unknown(CITIZENSHIP));
            assertThat(table.columns()).contains(Column.of(ReportedSex.UNKNOWN), Column.of(ReportedAge.UNKNOWN));
            assertThat(table.at(Row.unknown(CITIZENSHIP), Column.of(ReportedSex.UNKNOWN, ReportedAge.UNKNOWN)))
                    .isEqualTo(Figure.of(1));
        }

        @Test
        void staysInTheTableWhenNobodyIsUnknown() {
            VictimsTable table = VictimsReport.of(InventedVictims.nobody(), QUESTION, Definitions.NATIONAL_1)
                    .by(FORM, MENTIONS);

            assertThat(table.at(Row.unknown(FORM), Column.TOTAL)).isEqualTo(Figure.of(0));
        }

        @Test
        void aPersonWithoutAKnownFormIsAVictimUnderEveryDefinition() {
            assertThat(Definitions.current())
                    .allSatisfy(definition -> assertThat(at(report(definition).by(FORM, MENTIONS), "UNKNOWN"))
                            .isEqualTo(Figure.of(1)));
        }
    }

    @Nested
    class NotAvailable {

        @Test
        void aYearThatHadNotBegunOnTheCutOffDateHasNoZeros() {
            VictimsTable early = asKnownOn(LocalDate.of(2015, 12, 31));

            assertThat(early.persons(Column.TOTAL)).isEqualTo(Figure.notAvailable());
            assertThat(words().notes(early)).anyMatch(note -> note.contains("2016 г. още не е започнала"));
        }

        @Test
        void aYearThatWasNotOverIsMarked() {
            VictimsTable part = asKnownOn(LocalDate.of(2016, 6, 30));

            assertThat(part.persons(Column.TOTAL)).isEqualTo(Figure.of(20));
            assertThat(words().title(part).get(0)).endsWith("2016 г., само до 30.06.2016 г.");
            assertThat(words().notes(part)).anyMatch(note -> note.startsWith("2016 г. не е приключила"));
            assertThat(words().title(asKnownOn(LocalDate.of(2016, 12, 31))).get(0))
                    .endsWith("2016 г.");
        }

        private VictimWords words() {
            return VictimWords.in(new java.util.Locale("bg"));
        }

        private VictimsTable asKnownOn(LocalDate day) {
            VictimsQuestion question =
                    new VictimsQuestion(2016, day, CountedIdentification.TOGETHER, AgeBands.CHILDREN_AND_ADULTS);
            return VictimsReport.of(victims, question, Definitions.UNODC_1).by(FORM, MAIN_FORM);
        }

        @Test
        void aYearThatWasNeverCollectedHasNoZeros() {
            VictimsTable table = VictimsReport.of(
                            InventedVictims.nobody().covered(Coverage.NOTHING), QUESTION, Definitions.EU_1)
                    .by(FORM, MENTIONS);

            assertThat(table.persons(Column.TOTAL)).isEqualTo(Figure.notAvailable());
            assertThat(table.mentions(Column.TOTAL)).isEqualTo(Figure.notAvailable());
            assertThat(at(table, "SEX")).isEqualTo(Figure.notAvailable());
        }

        @Test
        void aDimensionNobodyAskedAboutIsMissingInItsOwnTableOnly() {
            VictimsReport report =
                    VictimsReport.of(victims.covered(Coverage.without(CITIZENSHIP)), QUESTION, Definitions.EU_1);

            assertThat(report.by(CITIZENSHIP, MENTIONS).at(new Row(CITIZENSHIP, "BULGARIA"), Column.TOTAL))
                    .isEqualTo(Figure.notAvailable());
            assertThat(report.by(CITIZENSHIP, MENTIONS).persons(Column.TOTAL)).isEqualTo(Figure.of(20));
            assertThat(at(report.by(FORM, MENTIONS), "SEX")).isEqualTo(Figure.of(13));
        }

        @Test
        void withoutAgesOnlyTheColumnsByAgeAreMissing() {
            VictimsTable table = VictimsReport.of(
                            victims.covered(Coverage.without(VictimDimension.AGE)), QUESTION, Definitions.EU_1)
                    .by(FORM, MENTIONS);

            assertThat(table.persons(Column.of(CHILD))).isEqualTo(Figure.notAvailable());
            assertThat(table.persons(Column.of(FEMALE))).isEqualTo(Figure.of(17));
        }
    }

    @Nested
    class UnderItsDefinition {

        @Test
        void tipLeavesOutTheSaleOfNewborns() {
            assertThat(persons(Definitions.UNODC_1)).isEqualTo(Figure.of(20));
            assertThat(persons(Definitions.EU_1)).isEqualTo(Figure.of(20));
            assertThat(persons(Definitions.NATIONAL_1)).isEqualTo(Figure.of(20));
            assertThat(persons(Definitions.TIP_1)).isEqualTo(Figure.of(16));
        }

        @Test
        void tipCountsSomebodyWhoWasExploitedInAnotherFormAsWell() {
            VictimsTable table = VictimsReport.of(
                            InventedVictims.nobody()
                                    .and(
                                            2,
                                            PROSECUTION,
                                            FEMALE,
                                            ADULT,
                                            BULGARIA,
                                            ExploitationForm.NEWBORN_SALE,
                                            ExploitationForm.SEXUAL),
                            QUESTION,
                            Definitions.TIP_1)
                    .by(FORM, MAIN_FORM);

            assertThat(at(table, "SEX")).isEqualTo(Figure.of(2));
        }

        @Test
        void theNationalTableKeepsEveryFormApart() {
            VictimsTable table = report(Definitions.NATIONAL_1).by(FORM, MENTIONS);

            assertThat(at(table, "NEWBORN_SALE")).isEqualTo(Figure.of(4));
            assertThat(at(table, "BEGGING")).isEqualTo(Figure.of(2));
            assertThat(at(table, "ORGAN")).isEqualTo(Figure.of(0));
        }

        @Test
        void anOldVersionCanStillBeAskedFor() {
            assertThat(Definitions.named("TIP", 1)).contains(Definitions.TIP_1);
            assertThat(Definitions.named("TIP", 99)).isEmpty();
            assertThat(Definitions.current())
                    .extracting(DefinitionProfile::name)
                    .containsExactly("EU", "UNODC", "TIP", "NATIONAL");
        }
    }

    @Nested
    class Sliced {

        @Test
        void theVictimsOfOneBodyHaveTablesOfTheirOwn() {
            VictimsTable table = report(Definitions.NATIONAL_1)
                    .by(FORM, MENTIONS, Slice.ALL.of(VARNA).of(NON_EU));

            assertThat(table.persons(Column.TOTAL)).isEqualTo(Figure.of(2));
            assertThat(at(table, "BEGGING")).isEqualTo(Figure.of(2));
        }

        @Test
        void bodiesAddUpToThePersons() {
            VictimsTable table = report(Definitions.EU_1).by(BODY, MENTIONS);

            assertThat(table.at(new Row(BODY, "PRB"), Column.TOTAL)).isEqualTo(Figure.of(17));
            assertThat(table.at(new Row(BODY, "MK-VAR"), Column.TOTAL)).isEqualTo(Figure.of(3));
            assertThat(table.mentions(Column.TOTAL)).isEqualTo(Figure.of(20));
        }
    }

    @Test
    void sexesAndAgesAddUpInEveryRow() {
        VictimsTable table = report(Definitions.NATIONAL_1).by(FORM, MENTIONS);

        assertThat(table.rows()).allSatisfy(row -> {
            int total = value(table, row, Column.TOTAL);
            assertThat(Arrays.stream(ReportedSex.values())
                            .mapToInt(sex -> value(table, row, Column.of(sex)))
                            .sum())
                    .isEqualTo(total);
            assertThat(AgeBands.CHILDREN_AND_ADULTS.all().stream()
                            .mapToInt(age -> value(table, row, Column.of(age)))
                            .sum())
                    .isEqualTo(total);
        });
    }

    @Test
    void finerAgeGroupsKeepTheLineAtEighteen() {
        AgeBands bands = AgeBands.startingAt(14, 25);

        assertThat(bands.all())
                .extracting(ReportedAge::code)
                .containsExactly("0-13", "14-17", "18-24", "25+", "UNKNOWN");
        assertThat(bands.of(OptionalInt.of(17)).isChild()).isTrue();
        assertThat(bands.of(OptionalInt.of(18)).isChild()).isFalse();
        assertThat(bands.of(OptionalInt.empty())).isEqualTo(ReportedAge.UNKNOWN);
    }

    @Test
    void aBulgarianCitizenshipComesFirstThenThatOfAMemberState() {
        assertThat(ReportedCitizenship.of(Set.of("TR", "BG"))).isEqualTo(BULGARIA);
        assertThat(ReportedCitizenship.of(Set.of("RO", "MD"))).isEqualTo(ReportedCitizenship.OTHER_EU);
        assertThat(ReportedCitizenship.of(Set.of("GB"))).isEqualTo(NON_EU);
        assertThat(ReportedCitizenship.of(Set.of())).isEqualTo(ReportedCitizenship.UNKNOWN);
    }

    @Test
    void everyRowAndColumnHasWordsInBothLanguages() {
        VictimWords bulgarian = VictimWords.in(Locale.forLanguageTag("bg"));
        VictimWords english = VictimWords.in(Locale.ENGLISH);

        assertThat(Definitions.current()).allSatisfy(definition -> {
            VictimsTable table = report(definition).by(FORM, MENTIONS);
            assertThat(table.rows()).allSatisfy(row -> {
                assertThat(bulgarian.row(row, table)).containsPattern("\\p{IsCyrillic}");
                assertThat(english.row(row, table)).doesNotContain("_").doesNotContainPattern("\\p{IsCyrillic}");
            });
            assertThat(bulgarian.title(table)).anyMatch(line -> line.contains("15.01.2017 г."));
            assertThat(english.notes(table)).isNotEmpty();
        });
    }

    private VictimsReport report(DefinitionProfile definition) {
        return VictimsReport.of(victims, QUESTION, definition);
    }

    private Figure persons(DefinitionProfile definition) {
        return report(definition).by(FORM, MENTIONS).persons(Column.TOTAL);
    }

    private static Figure at(VictimsTable table, String form) {
        return table.at(new Row(FORM, form), Column.TOTAL);
    }

    private static int value(VictimsTable table, Row row, Column column) {
        return table.at(row, column).exact().orElseThrow();
    }
}
