package bg.nrm.journey;

import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.envelope.InBrowser;
import bg.nrm.envelope.MicroServer;
import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A page asks the database a few questions, however much there is in it. */
@InBrowser
@DisplayNameGeneration(ReplaceUnderscores.class)
class StatementsIT {

    private static final int MOST = 15;
    private static final String ASKED = "select sum(variable_value) from information_schema.global_status"
            + " where variable_name in ('COM_SELECT', 'COM_INSERT', 'COM_UPDATE', 'COM_DELETE')";

    /** A page of a list is read from an index where it stands, and is never sought among all there is. */
    private static final int MOST_ROWS = 5_000;

    private static final String READ = "select sum(variable_value) from information_schema.global_status"
            + " where variable_name like 'HANDLER_READ%'";

    @ParameterizedTest
    @ValueSource(ints = {100, 20_000})
    void lists_ask_at_most_fifteen_statements(int cases, Page page, MicroServer server) throws SQLException {
        try (Connection database = server.asOwner()) {
            ManyCases.of("nkbth.expert", database).upTo(cases);
            server.prove(database);
            Visit visit = Visit.of("nkbth.expert", page);
            for (String address : new String[] {
                "cases/cases.xhtml",
                "cases/cases.xhtml?stage=IDENTIFICATION",
                "work/work.xhtml",
                "work/work.xhtml?group=LATE",
                "work/escalations.xhtml",
                "work/calendar.xhtml",
                "work/calendar.xhtml?month=2026-01"
            }) {
                assertThat(fewest(address, visit, database))
                        .as("%s with %d cases", address, cases)
                        .isLessThanOrEqualTo(MOST);
                assertThat(rowsRead(address, visit, database).anyMatch(rows -> rows <= MOST_ROWS))
                        .as("rows read for %s with %d cases", address, cases)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "burgas.sekretar, signals/signals.xhtml",
        "burgas.sekretar, signals/new.xhtml",
        "burgas.sekretar, persons/persons.xhtml",
        "statistika, reports/victims.xhtml",
        "statistika, reports/published.xhtml",
        "statistika, reports/outcomes.xhtml",
        "statistika, reports/services.xhtml",
        "oditor, audit/audit.xhtml",
        "admin, admin/approvals.xhtml",
        "admin, admin/users.xhtml",
        "admin, admin/tokens.xhtml",
        "admin, admin/organisations.xhtml",
        "admin, admin/codes.xhtml",
        "admin, admin/parameters.xhtml",
        "admin, admin/days.xhtml",
        "admin, admin/mail.xhtml",
        "burgas.sekretar, account/account.xhtml"
    })
    void other_pages_do_not_ask_more(String username, String address, Page page, MicroServer server)
            throws SQLException {
        try (Connection database = server.asOwner()) {
            Visit visit = Visit.of(username, page);
            assertThat(fewest(address, visit, database)).as(address).isLessThanOrEqualTo(MOST);
        }
    }

    /** More proposals than a page shows, each of another account with roles of its own. */
    @Test
    void many_proposals_ask_no_more_than_a_few(Page page, MicroServer server) throws SQLException {
        try (Connection database = server.asOwner();
                Statement statement = database.createStatement()) {
            statement.execute(
                    "insert into access_proposal (id, kind, account_id, set_by, set_at, ends_at, decided_by, decided_at,"
                            + " approved, settled, version) with two as (select min(user_id) one, max(user_id) other from user_role"
                            + " where role = 'ADMINISTRATOR') select 70000000 + u.number, 'PASSWORD_GIVEN', u.id, one, utc_timestamp(6),"
                            + " utc_timestamp(6), other, utc_timestamp(6), true, 70000000 + u.number, 1 from user_account u, two");
            server.prove(database);
            Visit visit = Visit.of("admin", page);
            assertThat(fewest("admin/approvals.xhtml", visit, database)).isLessThanOrEqualTo(MOST);
            statement.execute("delete from access_proposal where id >= 70000000");
        }
    }

    /** The first of the list, with its story and everything about it. */
    @ParameterizedTest
    @ValueSource(strings = {"signals/signals.xhtml?state=TRIAGED", "cases/cases.xhtml"})
    void one_record_asks_no_more_than_a_list(String list, Page page, MicroServer server) throws SQLException {
        try (Connection database = server.asOwner()) {
            Visit visit = Visit.of("burgas.sekretar", page);
            visit.goTo(list);
            String address =
                    page.locator("th a.row").first().getAttribute("href").replace("/nrm/", "");
            assertThat(fewest(address, visit, database)).as(address).isLessThanOrEqualTo(MOST);
        }
    }

    /** Papers and the forms to write them; the plan begins with what stands in the others. */
    @ParameterizedTest
    @ValueSource(strings = {"case.xhtml?tab=papers&ref=", "write.xhtml?form=SUPPORT_AND_SAFETY_PLAN&ref="})
    void the_papers_of_a_case_ask_no_more_than_a_list(String form, Page page, MicroServer server) throws SQLException {
        try (Connection database = server.asOwner()) {
            Visit visit = Visit.of("burgas.sekretar", page);
            visit.goTo("cases/cases.xhtml");
            String address = "cases/" + form
                    + page.locator("th a.row").first().getAttribute("href").replaceAll(".*ref=", "");
            assertThat(fewest(address, visit, database)).as(address).isLessThanOrEqualTo(MOST);
        }
    }

    @Test
    void the_cases_behind_a_figure_take_at_most_fifteen_statements(Page page, MicroServer server) throws SQLException {
        try (Connection database = server.asOwner()) {
            Visit visit = Visit.of("statistika", page);
            String figure = "reports/behind.xhtml?year=2021&known=20.01.2022&identification=TOGETHER&definition=EU"
                    + "&rows=FORM&counting=MAIN_FORM&row=SEX";
            assertThat(fewest(figure, visit, database)).isLessThanOrEqualTo(MOST);
        }
    }

    /** By one visit after the other; between them the server follows the time, and may read more than the page does. */
    private static LongStream rowsRead(String address, Visit visit, Connection database) {
        return LongStream.range(0, 200).map(time -> difference(READ, address, visit, database));
    }

    /** The fewest of some visits: now and then the server also does something of its own, such as testing a connection. */
    private static long fewest(String address, Visit visit, Connection database) {
        return LongStream.range(0, 5)
                .map(time -> difference(ASKED, address, visit, database))
                .min()
                .orElseThrow();
    }

    private static long difference(String counted, String address, Visit visit, Connection database) {
        long before = value(counted, database);
        assertThat(visit.ask(address)).as(address).isEqualTo(200);
        return value(counted, database) - before - 1;
    }

    private static long value(String counted, Connection database) {
        try (Statement statement = database.createStatement();
                ResultSet result = statement.executeQuery(counted)) {
            result.next();
            return result.getLong(1);
        } catch (SQLException unreachable) {
            throw new AssertionError(unreachable);
        }
    }
}
