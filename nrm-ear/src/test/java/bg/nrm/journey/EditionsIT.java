package bg.nrm.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.envelope.Accessibility;
import bg.nrm.envelope.InBrowser;
import bg.nrm.envelope.MicroServer;
import bg.nrm.envelope.RevisedDelivery;
import bg.nrm.envelope.Screens;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Editions of the rules on the screen: none newer in this release; and with a revision, a case comes under it by a decision only. */
@InBrowser
@DisplayNameGeneration(ReplaceUnderscores.class)
class EditionsIT {

    @Test
    void this_release_has_no_newer_edition_and_says_so(Page page) {
        CaseDesk desk = CaseDesk.withNewCase(Visit.of("burgas.sekretar", page));
        page.locator("a.btn", new Page.LocatorOptions().setHasText("Издание на правилата"))
                .click();
        assertThat(page.locator("#content")).containsText("Няма по-ново издание");
        assertThat(page.locator("[id='edition:move']")).hasCount(0);
        pictured(page, "none");

        Page shelter = Visit.beside(page, "npo.linia").page();
        assertThat(shelter.navigate("cases/edition.xhtml?ref=" + desk.reference())
                        .status())
                .isIn(403, 404);
        shelter.context().close();
    }

    @Test
    void a_case_comes_under_a_newer_edition_by_a_decision_with_a_reason(Page page, @TempDir Path directory)
            throws IOException, SQLException {
        try (MicroServer revised = MicroServer.of(RevisedDelivery.in(directory))) {
            Page own = page.context()
                    .browser()
                    .newContext(new Browser.NewContextOptions()
                            .setBaseURL(revised.url().toString())
                            .setLocale("bg-BG")
                            .setViewportSize(1280, 900))
                    .newPage();
            Visit visit = Visit.of("burgas.sekretar", own);
            String reference = openedBefore(revised);

            visit.goTo("cases/edition.xhtml?ref=" + reference);
            assertThat(own.locator("#content")).containsText("редакция 2 (adults-2)");
            assertThat(own.locator("section.panel", new Page.LocatorOptions().setHasText("Отпада"))
                            .first())
                    .containsText("Когато насочване не е възможно");
            pictured(own, "newer");
            own.locator("[id='edition:move']").click();
            assertThat(own.locator("[data-problems]")).containsText("Напишете защо");
            assertThat(edition(revised, reference)).isEqualTo("adults-1");
            own.locator("[id='edition:note']").fill("Комисията реши на заседание.");
            own.locator("[id='edition:move']").click();
            own.waitForURL("**/cases/case.xhtml?*said=edition*");
            assertThat(own.locator("#content")).containsText("Други правила: Правила, редакция 2");
            assertThat(own.locator("#content")).containsText("Комисията реши на заседание.");
            assertThat(edition(revised, reference)).isEqualTo("adults-2");
            pictured(own, "moved");
            visit.goTo("cases/edition.xhtml?ref=" + reference);
            assertThat(own.locator("#content")).containsText("Няма по-ново издание");

            CaseDesk fresh = CaseDesk.withNewCase(visit);
            assertThat(edition(revised, fresh.reference())).isEqualTo("adults-2");
            own.context().close();
        }
    }

    /** An open case of the commission that is older than the revision. */
    private static String openedBefore(MicroServer server) throws SQLException {
        try (Connection owner = server.asOwner();
                ResultSet row = owner.createStatement()
                        .executeQuery("select c.reference from case_file c join organisation o on o.id = c.owner_id"
                                + " where c.edition = 'adults-1' and c.state = 'OPEN' and o.code = 'MK-BGS' limit 1")) {
            row.next();
            return row.getString(1);
        }
    }

    private static String edition(MicroServer server, String reference) throws SQLException {
        try (Connection owner = server.asOwner();
                PreparedStatement asked = owner.prepareStatement("select edition from case_file where reference = ?")) {
            asked.setString(1, reference.replace("-", ""));
            try (ResultSet row = asked.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    private static void pictured(Page page, String name) {
        Accessibility.assertAccessible(page);
        Screens.picture(page, "editions/" + name);
        page.setViewportSize(390, 844);
        Accessibility.assertAccessible(page);
        Screens.picture(page, "editions/" + name + "-390");
        page.setViewportSize(1280, 900);
    }
}
