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
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What the register follows by itself is seen on the pages. */
@InBrowser
@DisplayNameGeneration(ReplaceUnderscores.class)
class DutiesIT {

    /** Nobody has to open a case for its rules to follow: the register tells of the change by itself. */
    @Test
    void a_case_whose_person_has_grown_up_is_put_under_other_rules_by_the_register(Page page, MicroServer server)
            throws SQLException {
        CaseDesk desk = CaseDesk.withNewCase(Visit.of("burgas.sekretar", page));
        String reference = desk.reference().replace("-", "");
        String ofCase = " where reference = '" + reference + "'";
        try (Connection database = server.asOwner();
                Statement statement = database.createStatement()) {
            statement.executeUpdate("update case_file set edition = 'children-1', proof = null" + ofCase);
            server.prove(database);
            page.navigate("cases/step.xhtml?ref=" + reference + "&step=REPORT_CHILD_IN_NEED");
            page.locator("[id='step:note']").fill("Написано, докато правилата се сменят.");
            statement.executeUpdate("update case_file set refresh_at = '2020-01-01'" + ofCase);
            awaitAllFollowed(statement);

            try (ResultSet told = statement.executeQuery("select c.edition, s.kind, s.recorded_by, s.details"
                    + " from case_file c join story_entry s on s.case_id = c.id where c.reference = '" + reference
                    + "' order by s.position desc limit 1")) {
                assertThat(told.next()).isTrue();
                assertThat(told.getString(1)).isEqualTo("adults-1");
                assertThat(told.getString(2)).isEqualTo("RULES_CHANGED");
                assertThat(told.getObject(3)).isNull();
                assertThat(told.getString(4))
                        .isEqualTo("after=adults-1;because=WAS_OF_AGE;before=children-1;ended=REPORT_CHILD_IN_NEED");
            }
            assertThat(count(
                            statement,
                            "select count(*) from case_file c join case_access a on a.case_id = c.id"
                                    + " and a.last_entry_at = c.last_entry_at where c.reference = '" + reference + "'"))
                    .as("the lists tell of it at once")
                    .isEqualTo(1);
        }
        page.locator("[id='step:record']").click();
        page.locator(".note.err").waitFor();
        assertThat(page.locator(".note.err").innerText())
                .as("a step that the rules of the case do not know any more")
                .contains("не е от правилата, които важат за случая сега");
        assertThat(page.locator("[id='step:note']").inputValue()).isEqualTo("Написано, докато правилата се сменят.");
        desk.open().says("Други правила: СОП за лица");
        page.getByText("Какво се променя").click();
        assertThat(page.locator("h1").innerText()).isEqualTo("Какво се променя");
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

    private static long count(Statement statement, String sql) throws SQLException {
        try (ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }
}
