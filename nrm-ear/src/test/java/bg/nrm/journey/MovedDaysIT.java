package bg.nrm.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bg.nrm.envelope.Accessibility;
import bg.nrm.envelope.InBrowser;
import bg.nrm.envelope.MicroServer;
import bg.nrm.envelope.Screens;
import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A day that the Council of Ministers declares off moves the limits in working days, once a second administrator has approved it. */
@InBrowser
@DisplayNameGeneration(ReplaceUnderscores.class)
class MovedDaysIT {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final String COUNSELLING = "select date(convert_tz(due_at, '+00:00', '+02:00')) from duty"
            + " where step = 'GIVE_LEGAL_COUNSELLING' and standing = 'OPEN' and due_at > utc_timestamp() + interval 2 day"
            + " and case_id < 50000000 order by due_at desc, case_id limit 1";

    @Test
    void limits_in_working_days_follow_a_decision_and_its_repeal(Page page, MicroServer server) throws SQLException {
        LocalDate due = due(server);
        String day = TYPED.format(due);
        Visit visit = Visit.of("admin", page);
        visit.goTo("admin/days.xhtml");
        assertThat(page.locator("tbody tr")).hasCount(2);
        assertThat(page.locator("tbody")).containsText("въвеждането на еврото");
        enter(page, "02.01.2016", "OFF");
        assertThat(page.locator("[data-problems]")).containsText("твърде отдавна");
        assertThat(page.locator("[id='days:source']")).hasValue("РМС № 1 за пробата");
        enter(page, day, "OFF");
        assertThat(page.locator(".note.good")).containsText("чака одобрение");
        assertThat(page.getByText("Одобри", new Page.GetByTextOptions().setExact(true)))
                .hasCount(0);
        enter(page, day, "OFF");
        assertThat(page.locator("[data-problems]")).containsText("вече има вписване");
        assertThat(due(server)).as("what waits does not count").isEqualTo(due);
        approved(page);
        await("the limit to follow").atMost(Duration.ofMinutes(2)).until(() -> due(server)
                .isAfter(due));

        Visit worker = Visit.beside(page, "burgas.sekretar");
        worker.goTo("work/calendar.xhtml?month=" + due.toString().substring(0, 7));
        assertThat(worker.page().locator("td.moved-off")).containsText("почивен с решение");
        Accessibility.assertAccessible(worker.page());
        Screens.picture(worker.page(), "calendar-moved");
        worker.close();

        visit.goTo("admin/days.xhtml");
        enter(page, "05.01.2026", "OFF");
        approved(page);
        visit.goTo("admin/days.xhtml");
        enter(page, day, "BY_LAW");
        approved(page);
        await("the limit to come back").atMost(Duration.ofMinutes(2)).until(() -> due(server)
                .equals(due));
        visit.goTo("admin/days.xhtml");
        assertThat(page.locator("tbody tr")).hasCount(5);
        assertThat(page.locator("tbody")).containsText("05.01.2026");
        Accessibility.assertAccessible(page);
        Screens.picture(page, "days");
    }

    private static void enter(Page page, String day, String kind) {
        page.locator("[id='days:day']").fill(day);
        page.locator("[id='days:kind']").selectOption(kind);
        page.locator("[id='days:source']").fill("РМС № 1 за пробата");
        page.locator("[id='days:propose']").click();
    }

    private static void approved(Page page) {
        Visit second = Visit.beside(page, "admin.zamestnik");
        second.goTo("admin/days.xhtml");
        second.page()
                .getByText("Одобри", new Page.GetByTextOptions().setExact(true))
                .click();
        assertThat(second.page().locator(".note.good")).containsText("Денят е одобрен");
        second.close();
    }

    private static LocalDate due(MicroServer server) throws SQLException {
        List<LocalDate> found = new ArrayList<>();
        try (Connection owner = server.asOwner();
                Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery(COUNSELLING)) {
            while (row.next()) {
                found.add(LocalDate.parse(row.getString(1)));
            }
        }
        assertThat(found).as("a duty in working days").hasSize(1);
        assertThat(found.get(0)).isAfter(LocalDate.now(ZoneOffset.UTC));
        return found.get(0);
    }
}
