package bg.nrm.reporting.victims;

import static bg.nrm.reporting.victims.InventedVictims.PROSECUTION;
import static bg.nrm.reporting.victims.InventedVictims.VARNA;
import static bg.nrm.reporting.victims.ReportedAge.ADULT;
import static bg.nrm.reporting.victims.ReportedAge.CHILD;
import static bg.nrm.reporting.victims.ReportedCitizenship.BULGARIA;
import static bg.nrm.reporting.victims.ReportedSex.FEMALE;
import static bg.nrm.reporting.victims.ReportedSex.MALE;
import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.reporting.figure.Figure;
import bg.nrm.reporting.figure.Interval;
import bg.nrm.reporting.figure.Sums;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a reader of another body sees of Report 1, and what they can work out from it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ShieldTest {

    private static final int THRESHOLD = 5;
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final VictimsReport.Reader VARNA_READS = new VictimsReport.Reader("MK-VAR", THRESHOLD);
    private static final VictimsReport.Reader STRANGER = new VictimsReport.Reader("NGO-X", THRESHOLD);
    private static final RegisteringBody POLICE = new RegisteringBody("GDBOP", "POLICE", "ГДБОП", "GDBOP");

    @Test
    void a_small_figure_of_another_body_is_not_shown_and_cannot_be_worked_out() {
        VictimsTable table = table(
                InventedVictims.nobody()
                        .and(30, PROSECUTION, FEMALE, ADULT, BULGARIA, ExploitationForm.SEXUAL)
                        .and(20, POLICE, MALE, ADULT, BULGARIA, ExploitationForm.LABOUR)
                        .and(2, POLICE, FEMALE, CHILD, BULGARIA, ExploitationForm.BEGGING),
                STRANGER,
                VictimDimension.FORM);
        assertThat(table.persons(Column.TOTAL)).isEqualTo(Figure.of(52));
        assertThat(at(table, "OTH", Column.TOTAL)).isEqualTo(Figure.withheld());
        assertThat(at(table, "LAB", Column.TOTAL))
                .as("it would tell the small one")
                .isEqualTo(Figure.withheld());
        assertThat(at(table, "SEX", Column.TOTAL)).isEqualTo(Figure.of(30));
        assertThat(table.persons(Column.of(CHILD))).isEqualTo(Figure.withheld());
        assertThat(table.persons(Column.of(FEMALE))).isEqualTo(Figure.of(32));
        assertThat(table.persons(Column.of(FEMALE, ADULT))).isEqualTo(Figure.withheld());
    }

    @Test
    void as_many_as_the_threshold_are_shown() {
        VictimsTable bodies = bodies(5, 30, 20);
        assertThat(at(bodies, "PRB", Column.TOTAL)).isEqualTo(Figure.of(5));
        assertThat(at(bodies, "GDBOP", Column.TOTAL)).isEqualTo(Figure.of(30));
    }

    @Test
    void beside_a_small_row_the_next_smallest_is_hidden_and_no_other_once_the_two_are_enough() {
        VictimsTable bodies = bodies(2, 5, 30);
        assertThat(at(bodies, "PRB", Column.TOTAL)).isEqualTo(Figure.withheld());
        assertThat(at(bodies, "GDBOP", Column.TOTAL)).as("the next smallest").isEqualTo(Figure.withheld());
        assertThat(at(bodies, "DMIG", Column.TOTAL)).as("seven are hidden").isEqualTo(Figure.of(30));
        assertThat(at(bodies, "MK-VAR", Column.TOTAL)).as("one's own").isEqualTo(Figure.of(4));
    }

    @Test
    void a_third_row_is_hidden_while_two_could_still_be_told_apart() {
        VictimsTable bodies = bodies(1, 5, 30);
        assertThat(at(bodies, "PRB", Column.TOTAL)).isEqualTo(Figure.withheld());
        assertThat(at(bodies, "GDBOP", Column.TOTAL)).isEqualTo(Figure.withheld());
        assertThat(at(bodies, "DMIG", Column.TOTAL)).as("six of two rows").isEqualTo(Figure.withheld());
    }

    /** Four of the reader's own, and so many of three other bodies. */
    private static VictimsTable bodies(int prosecution, int police, int migration) {
        RegisteringBody directorate =
                new RegisteringBody("DMIG", "POLICE", "Дирекция „Миграция“", "Migration Directorate");
        return table(
                InventedVictims.nobody()
                        .and(4, VARNA, FEMALE, ADULT, BULGARIA, ExploitationForm.SEXUAL)
                        .and(prosecution, PROSECUTION, FEMALE, ADULT, BULGARIA, ExploitationForm.SEXUAL)
                        .and(police, POLICE, FEMALE, ADULT, BULGARIA, ExploitationForm.SEXUAL)
                        .and(migration, directorate, FEMALE, ADULT, BULGARIA, ExploitationForm.SEXUAL),
                VARNA_READS,
                VictimDimension.BODY);
    }

    @Test
    void ones_own_persons_are_shown_and_do_not_give_those_of_others_away() {
        InventedVictims victims = InventedVictims.nobody()
                .and(3, VARNA, FEMALE, CHILD, BULGARIA, ExploitationForm.SEXUAL)
                .and(2, PROSECUTION, FEMALE, CHILD, BULGARIA, ExploitationForm.SEXUAL)
                .and(40, PROSECUTION, FEMALE, ADULT, BULGARIA, ExploitationForm.LABOUR)
                .and(9, POLICE, MALE, ADULT, BULGARIA, ExploitationForm.LABOUR);
        VictimsTable bodies = table(victims, VARNA_READS, VictimDimension.BODY);
        assertThat(at(bodies, "MK-VAR", Column.TOTAL)).isEqualTo(Figure.of(3));
        assertThat(at(bodies, "MK-VAR", Column.of(FEMALE, CHILD))).isEqualTo(Figure.of(3));
        assertThat(at(bodies, "PRB", Column.of(FEMALE, CHILD))).isEqualTo(Figure.withheld());
        VictimsTable forms = table(victims, VARNA_READS, VictimDimension.FORM);
        assertThat(at(forms, "SEX", Column.TOTAL))
                .as("five, of whom two are not theirs")
                .isEqualTo(Figure.withheld());
        assertThat(forms.persons(Column.of(CHILD))).isEqualTo(Figure.withheld());
    }

    @Test
    void there_is_one_table_a_year_however_it_is_asked_for() {
        VictimsQuestion asked = new VictimsQuestion(
                2025, LocalDate.of(2025, 7, 14), CountedIdentification.FORMAL, AgeBands.CHILDREN_AND_ADULTS);
        VictimsReport report = VictimsReport.of(InventedVictims.nobody(), asked, STRANGER, TODAY);
        assertThat(report.question().asKnownOn()).isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(report.question().identification()).isEqualTo(CountedIdentification.TOGETHER);
        assertThat(report.definition()).isEqualTo(Definitions.EU_1);
        assertThat(report.by(VictimDimension.FORM, FormCounting.MENTIONS).counting())
                .isEqualTo(FormCounting.MAIN_FORM);
    }

    @Test
    void of_a_year_that_is_not_over_one_sees_ones_own() {
        VictimsQuestion asked = new VictimsQuestion(
                2026, LocalDate.of(2026, 2, 1), CountedIdentification.TOGETHER, AgeBands.CHILDREN_AND_ADULTS);
        InventedVictims victims = InventedVictims.nobody()
                .and(2, VARNA, FEMALE, CHILD, BULGARIA, ExploitationForm.SEXUAL)
                .and(40, PROSECUTION, FEMALE, ADULT, BULGARIA, ExploitationForm.LABOUR);
        VictimsTable table =
                VictimsReport.of(victims, asked, VARNA_READS, TODAY).by(VictimDimension.FORM, FormCounting.MAIN_FORM);
        assertThat(table.persons(Column.TOTAL)).isEqualTo(Figure.of(2));
        assertThat(VictimsReport.of(victims, asked, STRANGER, TODAY)
                        .by(VictimDimension.FORM, FormCounting.MAIN_FORM)
                        .persons(Column.TOTAL))
                .isEqualTo(Figure.of(0));
    }

    @Test
    void where_nothing_is_small_everything_but_sex_and_age_together_is_shown() {
        VictimsTable table = table(
                InventedVictims.nobody()
                        .and(30, PROSECUTION, FEMALE, ADULT, BULGARIA, ExploitationForm.SEXUAL)
                        .and(20, POLICE, MALE, CHILD, BULGARIA, ExploitationForm.LABOUR),
                STRANGER,
                VictimDimension.FORM);
        for (Column column : table.columns()) {
            boolean both = column.sex().isPresent() && column.age().isPresent();
            for (Row row : table.rows()) {
                boolean nobody = row.code().equals("OTH") || row.isUnknown();
                assertThat(table.at(row, column).exact().isPresent())
                        .as("%s %s", row, column)
                        .isEqualTo(!both || nobody);
            }
        }
    }

    /** An attacker who knows the rules of adding up and their own persons: every small figure might as well be a large one. */
    @ParameterizedTest
    @EnumSource(VictimDimension.class)
    void nothing_small_follows_from_what_is_shown(VictimDimension dimension) {
        Random random = new Random(20260302);
        for (int run = 0; run < 60; run++) {
            InventedVictims victims = invented(random);
            VictimsTable seen = table(victims, VARNA_READS, dimension);
            VictimsTable actual = whole(victims, dimension);
            for (Row row : actual.rows()) {
                for (Column column :
                        List.of(Column.TOTAL, Column.of(FEMALE), Column.of(MALE), Column.of(CHILD), Column.of(ADULT))) {
                    int others = actual.at(row, column).exact().orElseThrow() - own(victims, row, column, dimension);
                    if (others > 0 && others < THRESHOLD) {
                        assertThat(seen.at(row, column))
                                .as("%s %s of %s", row, column, victims.groups(null))
                                .isEqualTo(Figure.withheld());
                        assertThat(mightBeLarge(seen, victims, dimension, row, column))
                                .as("%s %s of %s", row, column, victims.groups(null))
                                .isTrue();
                    }
                }
            }
        }
    }

    private static boolean mightBeLarge(
            VictimsTable seen, InventedVictims victims, VictimDimension dimension, Row row, Column column) {
        Sums<String> sums = Sums.none();
        List<Column> all = seen.columns();
        for (Row each : seen.rows()) {
            for (Column whole : all) {
                List<Column> parts = parts(all, whole);
                if (!parts.isEmpty()) {
                    sums = sums.whereSum(
                            name(each, whole),
                            parts.stream().map(part -> name(each, part)).toList());
                }
            }
        }
        for (Column each : all) {
            sums = sums.whereSum(
                    name(null, each),
                    seen.rows().stream().map(some -> name(some, each)).toList());
        }
        Optional<Sums<String>> known = Optional.of(sums);
        for (Column each : all) {
            for (Row some : seen.rows()) {
                known = known(known, name(some, each), seen.at(some, each), own(victims, some, each, dimension));
            }
            known = known(known, name(null, each), seen.persons(each), own(victims, null, each, dimension));
        }
        Sums<String> attack = known.orElseThrow();
        return attack.narrowed().orElseThrow().get(name(row, column)).high() >= THRESHOLD
                && attack.where(name(row, column), Interval.exactly(THRESHOLD))
                        .flatMap(tried -> tried.solved(name -> 3))
                        .isPresent();
    }

    private static Optional<Sums<String>> known(Optional<Sums<String>> sums, String name, Figure figure, int own) {
        return figure.exact().isPresent()
                ? sums.flatMap(
                        some -> some.where(name, Interval.exactly(figure.exact().getAsInt() - own)))
                : sums;
    }

    /** What a column adds up, of the others: a sex of its ages, the total of the sexes and, apart, of the ages. */
    private static List<Column> parts(List<Column> all, Column whole) {
        if (whole.sex().isPresent() && whole.age().isEmpty()) {
            return all.stream()
                    .filter(each -> each.sex().equals(whole.sex()) && each.age().isPresent())
                    .toList();
        }
        if (whole.age().isPresent() && whole.sex().isEmpty()) {
            return all.stream()
                    .filter(each -> each.age().equals(whole.age()) && each.sex().isPresent())
                    .toList();
        }
        return whole.equals(Column.TOTAL)
                ? all.stream()
                        .filter(each -> each.sex().isPresent() && each.age().isEmpty())
                        .toList()
                : List.of();
    }

    private static String name(Row row, Column column) {
        return (row == null ? "all" : row.code()) + column;
    }

    private static int own(InventedVictims victims, Row row, Column column, VictimDimension dimension) {
        InventedVictims own = InventedVictims.nobody();
        victims.groups(null).stream()
                .filter(group -> group.body().equals(VARNA))
                .forEach(group -> own.and(
                        group.persons(),
                        group.body(),
                        group.sex(),
                        group.age(),
                        group.citizenship(),
                        group.forms().toArray(ExploitationForm[]::new)));
        VictimsTable table = whole(own, dimension);
        Figure figure = row == null ? table.persons(column) : table.at(row, column);
        return figure.exact().orElse(0);
    }

    private static InventedVictims invented(Random random) {
        InventedVictims victims = InventedVictims.nobody();
        int most = List.of(3, 12, 40).get(random.nextInt(3));
        int groups = 2 + random.nextInt(9);
        List<ExploitationForm> forms =
                List.of(ExploitationForm.SEXUAL, ExploitationForm.LABOUR, ExploitationForm.BEGGING);
        for (int i = 0; i < groups; i++) {
            victims.and(
                    1 + random.nextInt(most),
                    List.of(PROSECUTION, POLICE, VARNA).get(random.nextInt(3)),
                    ReportedSex.values()[random.nextInt(ReportedSex.values().length)],
                    random.nextInt(4) == 0 ? ReportedAge.UNKNOWN : random.nextBoolean() ? CHILD : ADULT,
                    ReportedCitizenship.values()[random.nextInt(ReportedCitizenship.values().length)],
                    forms.get(random.nextInt(3)));
        }
        return victims;
    }

    private static VictimsTable table(InventedVictims victims, VictimsReport.Reader reader, VictimDimension rows) {
        return VictimsReport.of(victims, question(), reader, TODAY).by(rows, FormCounting.MAIN_FORM);
    }

    private static VictimsTable whole(InventedVictims victims, VictimDimension rows) {
        return VictimsReport.of(victims, question(), Definitions.EU_1).by(rows, FormCounting.MAIN_FORM);
    }

    private static VictimsQuestion question() {
        return new VictimsQuestion(
                2025, LocalDate.of(2025, 12, 31), CountedIdentification.TOGETHER, AgeBands.CHILDREN_AND_ADULTS);
    }

    private static Figure at(VictimsTable table, String code, Column column) {
        return Stream.of(table)
                .flatMap(some -> some.rows().stream())
                .filter(row -> row.code().equals(code))
                .map(row -> table.at(row, column))
                .findFirst()
                .orElseThrow();
    }
}
