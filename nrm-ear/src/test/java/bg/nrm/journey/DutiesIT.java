package bg.nrm.journey;

import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.envelope.InBrowser;
import bg.nrm.envelope.MicroServer;
import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Open duties and the ends of periods are nothing of their own: thrown away, they come back from the stories as they were. */
@InBrowser
@DisplayNameGeneration(ReplaceUnderscores.class)
class DutiesIT {

    /** Cases of other tests that have duties without a story. */
    private static final String WITH_STORIES = " where case_id < 50000000";

    private static final String ROWS = "select concat_ws('|', case_id, step, standing, due_at, limit_kind, stage,"
            + " organisation_id, waiting_id, responsible, opened_at, order_key) from duty" + WITH_STORIES
            + " union all select concat_ws('|', case_id, period, ends_at) from period_end" + WITH_STORIES
            + " order by 1";

    @Test
    void what_acts_have_left_behind_is_what_the_stories_give(Page page, MicroServer server) throws SQLException {
        CaseDesk desk = CaseDesk.withNewCase(Visit.of("burgas.sekretar", page));
        desk.takes("IDENTIFY_INFORMALLY")
                .takes("ASSESS_RISK")
                .agreed("SAFETY_PLAN")
                .entry("CONTACT");
        try (Connection database = server.asOwner();
                Statement statement = database.createStatement()) {
            awaitNothingToFollow(statement);
            List<String> before = rows(statement);
            statement.executeUpdate("delete from duty" + WITH_STORIES);
            statement.executeUpdate("delete from period_end" + WITH_STORIES);
            statement.executeUpdate("update case_file set refresh_at = '2020-01-01' where id < 50000000");
            awaitAllFollowed(statement);

            assertThat(rows(statement)).isEqualTo(before).isNotEmpty();
        }
    }

    /** Nobody has to open a case for its rules to follow: the register tells of the change by itself. */
    @Test
    void a_case_whose_person_has_grown_up_is_put_under_other_rules_by_the_register(Page page, MicroServer server)
            throws SQLException {
        CaseDesk desk = CaseDesk.withNewCase(Visit.of("burgas.sekretar", page));
        String reference = desk.reference().replace("-", "");
        try (Connection database = server.asOwner();
                Statement statement = database.createStatement()) {
            statement.executeUpdate("update case_file set edition = 'children-1', refresh_at = '2020-01-01'"
                    + " where reference = '" + reference + "'");
            awaitAllFollowed(statement);

            try (ResultSet told = statement.executeQuery("select c.edition, s.kind, s.recorded_by, s.details"
                    + " from case_file c join story_entry s on s.case_id = c.id where c.reference = '" + reference
                    + "' order by s.position desc limit 1")) {
                assertThat(told.next()).isTrue();
                assertThat(told.getString(1)).isEqualTo("adults-1");
                assertThat(told.getString(2)).isEqualTo("RULES_CHANGED");
                assertThat(told.getObject(3)).isNull();
                assertThat(told.getString(4)).isEqualTo("after=adults-1;before=children-1");
            }
            assertThat(count(
                            statement,
                            "select count(*) from case_file c join case_access a on a.case_id = c.id"
                                    + " and a.last_entry_at = c.last_entry_at where c.reference = '" + reference + "'"))
                    .as("the lists tell of it at once")
                    .isEqualTo(1);
        }
        desk.open().says("Други правила: СОП за лица");
        page.getByText("Какво се променя").click();
        assertThat(page.locator("h1").innerText()).isEqualTo("Какво се променя");
    }

    /** A limit that another test has set anew is followed before anything is compared. */
    private static void awaitNothingToFollow(Statement statement) throws SQLException {
        await(statement, "select count(*) from case_file where refresh_at <= utc_timestamp(6)");
    }

    /** Once a minute the server looks for cases whose time has run out. */
    private static void awaitAllFollowed(Statement statement) throws SQLException {
        await(statement, "select count(*) from case_file where refresh_at = '2020-01-01'");
    }

    private static void await(Statement statement, String left) throws SQLException {
        long patience = System.nanoTime() + Duration.ofMinutes(5).toNanos();
        while (count(statement, left) > 0) {
            assertThat(System.nanoTime()).as("patience").isLessThan(patience);
            LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
        }
    }

    private static List<String> rows(Statement statement) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (ResultSet result = statement.executeQuery(ROWS)) {
            while (result.next()) {
                rows.add(result.getString(1));
            }
        }
        return rows;
    }

    private static long count(Statement statement, String sql) throws SQLException {
        try (ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }
}
