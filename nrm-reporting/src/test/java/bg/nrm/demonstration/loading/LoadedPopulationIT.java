package bg.nrm.demonstration.loading;

import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.casefile.CaseReference;
import bg.nrm.demonstration.population.DemonstratedVictims;
import bg.nrm.demonstration.population.Population;
import bg.nrm.protection.Protection;
import bg.nrm.protection.SealedPlace;
import bg.nrm.protection.SealedTable;
import bg.nrm.register.TestDatabase;
import bg.nrm.reporting.figure.Figure;
import bg.nrm.reporting.victims.AgeBands;
import bg.nrm.reporting.victims.CellOfReport;
import bg.nrm.reporting.victims.Column;
import bg.nrm.reporting.victims.CountedIdentification;
import bg.nrm.reporting.victims.Definitions;
import bg.nrm.reporting.victims.FormCounting;
import bg.nrm.reporting.victims.RegisteredVictims;
import bg.nrm.reporting.victims.ReportedAge;
import bg.nrm.reporting.victims.ReportedSex;
import bg.nrm.reporting.victims.Row;
import bg.nrm.reporting.victims.VictimDimension;
import bg.nrm.reporting.victims.VictimsInDatabase;
import bg.nrm.reporting.victims.VictimsQuestion;
import bg.nrm.reporting.victims.VictimsReport;
import bg.nrm.reporting.victims.VictimsTable;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The invented population in a real MariaDB, asked with the register's own statement. */
@TestInstance(Lifecycle.PER_CLASS)
class LoadedPopulationIT {

    private static final Instant NOW = Instant.parse("2026-11-21T10:15:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final Population population = Population.asOf(NOW);
    private TestDatabase database;
    private Connection connection;

    @BeforeAll
    void load() throws Exception {
        database = TestDatabase.started();
        connection = database.connect();
        connection.setAutoCommit(false);
        new PopulationRows(connection, NOW).write(population);
        connection.commit();
    }

    @AfterAll
    void stop() throws Exception {
        try (TestDatabase closing = database;
                Connection last = connection) {
            last.rollback();
        }
    }

    @ParameterizedTest
    @EnumSource
    void reportOneOverTheDatabaseHasTheFiguresOfThePopulationCellByCell(CountedIdentification identification) {
        for (int year = Population.FIRST_YEAR; year <= TODAY.getYear(); year++) {
            for (LocalDate known : List.of(TODAY, LocalDate.of(year + 1, 1, 15))) {
                VictimsQuestion question =
                        new VictimsQuestion(year, known, identification, AgeBands.CHILDREN_AND_ADULTS);
                for (VictimDimension rows : VictimDimension.values()) {
                    assertThat(figures(new VictimsInDatabase(connection), question, rows))
                            .as("%s by %s", question, rows)
                            .isEqualTo(figures(new DemonstratedVictims(population), question, rows));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void behindEveryFigureAreSoManyCases(VictimDimension rows) {
        for (CountedIdentification identification : CountedIdentification.values()) {
            VictimsQuestion question = new VictimsQuestion(2018, TODAY, identification, AgeBands.CHILDREN_AND_ADULTS);
            for (FormCounting counting : FormCounting.values()) {
                VictimsInDatabase victims = new VictimsInDatabase(connection);
                VictimsTable table =
                        VictimsReport.of(victims, question, Definitions.TIP_1).by(rows, counting);
                for (Row row : table.rows()) {
                    for (Column column : List.of(
                            Column.TOTAL,
                            Column.of(ReportedSex.MALE),
                            Column.of(ReportedSex.FEMALE, ReportedAge.CHILD))) {
                        CellOfReport cell = new CellOfReport(rows, counting, Optional.of(row), column);
                        assertThat(victims.references(question, Definitions.TIP_1, cell))
                                .as("%s %s %s", question, row, column)
                                .hasSize(table.at(row, column).exact().orElseThrow())
                                .doesNotHaveDuplicates();
                    }
                }
            }
        }
    }

    @Test
    void everyRecordIsThere() throws SQLException {
        assertThat(count("person")).isEqualTo(population.persons().size());
        assertThat(count("case_signal")).isEqualTo(population.signals().size());
        assertThat(count("case_file")).isEqualTo(population.cases().size());
        assertThat(count("story_entry"))
                .isEqualTo(population.cases().stream()
                        .mapToLong(opened -> opened.story().size() + 1)
                        .sum());
        assertThat(count("case_file f where f.entries <> (select count(*) from story_entry s where s.case_id = f.id)"))
                .isZero();
        assertThat(count("signal_counter c where c.last <> (select count(*) from case_signal s where s.year = c.year)"))
                .isZero();
    }

    @Test
    void everyCaseMayBeKnownByItsOwnBodyAndEverySignalByTheNationalCommission() throws SQLException {
        assertThat(count("case_file f where not exists (select 1 from case_access a where a.case_id = f.id"
                        + " and a.organisation_id = f.owner_id and a.basis = 'OWNER')"))
                .isZero();
        assertThat(count("case_signal s where not exists (select 1 from signal_access a join organisation o"
                        + " on o.id = a.organisation_id where a.signal_id = s.id and o.code = 'NKBTH'"
                        + " and a.number = s.number and a.state = s.state)"))
                .isZero();
    }

    @Test
    void everyCodeIsInItsList() throws SQLException {
        Map<String, String> lists = Map.of(
                "select distinct sex from person", "SEX",
                "select distinct age_known from person", "AGE_KNOWN",
                "select distinct knownness from person", "KNOWNNESS",
                "select distinct contact_mode from person", "CONTACT_MODE",
                "select distinct country from person_citizenship", "COUNTRY",
                "select distinct age_band from case_file", "AGE_BAND",
                "select distinct state from case_file", "CASE_STATE",
                "select distinct form from episode_form union select form from signal_form", "FORM",
                "select distinct district from case_signal", "DISTRICT",
                "select distinct outcome from case_signal where outcome is not null", "SIGNAL_OUTCOME");
        for (Map.Entry<String, String> each : lists.entrySet()) {
            assertThat(texts("select code from code_entry where list = '" + each.getValue() + "'"))
                    .as(each.getValue())
                    .containsAll(texts(each.getKey()));
        }
    }

    @Test
    void referencesCanBeTyped() throws SQLException {
        assertThat(texts("select reference from case_file"))
                .allMatch(reference -> CaseReference.typed(reference).isPresent());
    }

    @Test
    void namesAreSealedAndFoundByTheirWords() throws SQLException {
        try (Statement query = connection.createStatement();
                ResultSet row = query.executeQuery(
                        "select p.family_sealed, p.id from person p join person_name_token t on t.person_id = p.id"
                                + " where p.family_sealed is not null limit 1")) {
            assertThat(row.next()).isTrue();
            SealedPlace place = SealedTable.PERSON.at("family_sealed", row.getLong(2));
            assertThat(Protection.openText(place, row.getBytes(1))).endsWith("-Демо");
        }
        byte[] mark = Protection.fingerprint("name", "demo");
        assertThat(count("person_name_token where token = x'" + hexadecimal(mark) + "'"))
                .isGreaterThan(1_000);
    }

    @Test
    void newRecordsGetKeysThatAreStillFree() throws SQLException {
        long next = number("select next value for nrm_id") - 99;

        assertThat(next)
                .isGreaterThan(number("select max(id) from story_entry"))
                .isGreaterThan(number("select max(id) from registered_victim"))
                .isGreaterThan(number("select max(id) from consent"));
    }

    private static Map<String, Figure> figures(
            RegisteredVictims victims, VictimsQuestion question, VictimDimension rows) {
        VictimsTable table =
                VictimsReport.of(victims, question, Definitions.NATIONAL_1).by(rows, FormCounting.MENTIONS);
        Map<String, Figure> figures = new LinkedHashMap<>();
        for (Column column : table.columns()) {
            for (Row row : table.rows()) {
                figures.put(row.code() + " " + column, table.at(row, column));
            }
            figures.put("persons " + column, table.persons(column));
        }
        return figures;
    }

    private long count(String what) throws SQLException {
        return number("select count(*) from " + what);
    }

    private long number(String sql) throws SQLException {
        try (Statement query = connection.createStatement();
                ResultSet row = query.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private List<String> texts(String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Statement query = connection.createStatement();
                ResultSet row = query.executeQuery(sql)) {
            while (row.next()) {
                texts.add(row.getString(1));
            }
        }
        return texts;
    }

    private static String hexadecimal(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
