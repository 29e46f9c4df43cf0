package bg.nrm.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bg.nrm.envelope.Accessibility;
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
 * Limits that passed long ago, as after an outage: whoever should have been told is shown it with the day on which they should have been. The days pass by
 * moving what was told in the case into the past, for nothing else moves the time of a server.
 */
@InBrowser
@DisplayNameGeneration(ReplaceUnderscores.class)
class CatchingUpIT {

    private static final String TOLD = "select concat_ws(' ', level, passed_over, reached_at > due_at,"
            + " timestampdiff(day, reached_at, raised_at) > 1, resolved_at is not null) from escalation e join case_file c"
            + " on c.id = e.case_id where c.reference = '%s' and e.step = 'REVISE_RISK_AND_PLAN' order by e.level";

    @Test
    void a_limit_that_passed_long_ago_is_told_late_and_says_so(Page page, MicroServer server) throws SQLException {
        CaseDesk desk = CaseDesk.withNewCase(Visit.of("burgas.koordinator", page));
        desk.takes("IDENTIFY_INFORMALLY")
                .takes("ASSESS_RISK")
                .agreed("SAFETY_PLAN")
                .entry("CONTACT");
        String reference = desk.reference().replace("-", "");
        try (Connection database = server.asOwner();
                Statement statement = database.createStatement()) {
            assertThat(told(statement, reference)).isEmpty();
            thirtyDaysPass(statement, reference);
            await("everybody to be told")
                    .atMost(Duration.ofMinutes(2))
                    .until(() -> told(statement, reference).size() == 3);
            assertThat(told(statement, reference))
                    .containsExactly("COORDINATOR 1 1 1 0", "LOCAL_COMMISSION 1 1 1 0", "NATIONAL_COMMISSION 0 1 1 0");

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
        assertThat(row).containsText("До координатора на случая");
    }

    /** All that was told in the case happened and was recorded so much earlier, the contact with the person last. */
    private static void thirtyDaysPass(Statement statement, String reference) throws SQLException {
        String ofCase = " where case_id = (select id from case_file where reference = '" + reference + "')";
        statement.executeUpdate("update story_entry set recorded_at = recorded_at - interval 30 day,"
                + " happened_at = happened_at - interval 30 day - interval if(kind = 'CONTACT', 0, 60) minute"
                + ofCase);
        statement.executeUpdate("update consent set answered_at = answered_at - interval 30 day,"
                + " recorded_at = recorded_at - interval 30 day" + ofCase);
        statement.executeUpdate("update case_file set opened_at = opened_at - interval 31 day,"
                + " refresh_at = utc_timestamp(6) where reference = '" + reference + "'");
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
}
