package bg.nrm.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bg.nrm.envelope.Accessibility;
import bg.nrm.envelope.BeforeDatabaseServer;
import bg.nrm.envelope.InBrowser;
import bg.nrm.envelope.MicroServer;
import bg.nrm.envelope.Screens;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * A limit passes while no server runs: when one runs again the duty is late, and whoever should have been told is told, once, with the day on
 * which they should have been. The days pass by moving what was told in the case into the past, for nothing else moves the time of a server.
 */
@InBrowser
@BeforeDatabaseServer(patience = "connectTimeout=1000&socketTimeout=60000")
@DisplayNameGeneration(ReplaceUnderscores.class)
class CatchingUpIT {

    private static final String TOLD = "select concat_ws(' ', level, passed_over, reached_at > due_at,"
            + " timestampdiff(day, reached_at, raised_at) > 1, resolved_at is not null) from escalation e join case_file c"
            + " on c.id = e.case_id where c.reference = '%s' and e.step = 'REVISE_RISK_AND_PLAN' order by e.level";

    @Test
    void a_limit_that_passes_while_no_server_runs_is_told_once_when_one_runs_again(Page page, MicroServer server)
            throws SQLException {
        CaseDesk desk = CaseDesk.withNewCase(Visit.of("burgas.koordinator", page));
        desk.takes("IDENTIFY_INFORMALLY")
                .takes("ASSESS_RISK")
                .agreed("SAFETY_PLAN")
                .entry("CONTACT");
        String reference = desk.reference().replace("-", "");
        try (Connection database = server.asOwner();
                Statement statement = database.createStatement()) {
            assertThat(told(statement, reference)).isEmpty();
            server.stop();
            thirtyDaysPass(server, statement, reference);
            server.startAgain();
            await("everybody to be told")
                    .atMost(Duration.ofMinutes(2))
                    .until(() -> told(statement, reference).size() == 3);
            assertThat(told(statement, reference))
                    .containsExactly("COORDINATOR 1 1 1 0", "LOCAL_COMMISSION 1 1 1 0", "NATIONAL_COMMISSION 0 1 1 0");
            assertThat(audited(statement, reference)).isEqualTo(3);

            server.stop();
            server.startAgain();
            awaitALook(statement);
            awaitALook(statement);
            assertThat(audited(statement, reference)).as("told once").isEqualTo(3);

            assertThatItIsShown(desk.reference(), page);
            desk.open();
            desk.takes("REVISE_RISK_AND_PLAN");
            assertThat(told(statement, reference)).allMatch(row -> row.endsWith(" 1"));
        }
    }

    private static void assertThatItIsShown(String reference, Page page) {
        page.context().clearCookies();
        Visit.of("nkbth.expert", page).goTo("work/escalations.xhtml");
        Locator row = page.locator("tbody tr").filter(new Locator.FilterOptions().setHasText(reference));
        assertThat(row).hasCount(1);
        assertThat(row).containsText("просрочено от");
        assertThat(row).containsText("а трябваше на");
        Accessibility.assertAccessible(page);
        Screens.picture(page, "escalations");
        row.locator("button").click();
        assertThat(row).containsText("видяно от №");
        page.context().clearCookies();
        Visit.of("burgas.koordinator", page).goTo("work/escalations.xhtml");
        assertThat(row).containsText("До координатора по случая");
    }

    /** All that was told in the case happened and was recorded so much earlier, the contact with the person last. */
    private static void thirtyDaysPass(MicroServer server, Statement statement, String reference) throws SQLException {
        String ofCase = " where case_id = (select id from case_file where reference = '" + reference + "')";
        statement.executeUpdate("update story_entry set recorded_at = recorded_at - interval 30 day,"
                + " happened_at = happened_at - interval 30 day - interval if(kind = 'CONTACT', 0, 60) minute, proof = null"
                + ofCase);
        statement.executeUpdate("update consent set answered_at = answered_at - interval 30 day,"
                + " recorded_at = recorded_at - interval 30 day, proof = null" + ofCase);
        server.prove(statement.getConnection());
        statement.executeUpdate("update case_file set opened_at = opened_at - interval 31 day,"
                + " refresh_at = utc_timestamp(6) where reference = '" + reference + "'");
    }

    /** The server looks for missed limits after it has settled those that are none any more: one such is put before it. Twice:
     * then the first look is over. */
    private static void awaitALook(Statement statement) throws SQLException {
        statement.executeUpdate("insert into escalation (case_id, step, due_at, level, to_body, to_role, local_unknown,"
                + " reached_at, raised_at, passed_over, owner_id, retention_class) select id, 'ASSESS_RISK', '2020-01-01',"
                + " 'COORDINATOR', owner_id, 'COORDINATOR', false, '2020-01-01', '2020-01-01', false, owner_id, 'CASE'"
                + " from case_file order by id limit 1 on duplicate key update resolved_at = null");
        await("a look")
                .atMost(Duration.ofMinutes(2))
                .until(() -> count(
                                statement,
                                "select count(*) from escalation where due_at = '2020-01-01' and resolved_at is null")
                        == 0);
    }

    private static List<String> told(Statement statement, String reference) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (ResultSet result = statement.executeQuery(TOLD.formatted(reference))) {
            while (result.next()) {
                rows.add(result.getString(1));
            }
        }
        return rows;
    }

    private static long audited(Statement statement, String reference) throws SQLException {
        return count(
                statement,
                "select count(*) from audit_event a join case_file c on c.id = a.case_id"
                        + " where a.action = 'ESCALATION_RAISED' and a.detail like 'REVISE_RISK_AND_PLAN %' and c.reference = '"
                        + reference + "'");
    }

    private static long count(Statement statement, String sql) throws SQLException {
        try (ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }
}
