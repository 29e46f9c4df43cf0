package bg.nrm.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.envelope.Accessibility;
import bg.nrm.envelope.InBrowser;
import bg.nrm.envelope.Screens;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Services on the screen: offered, refused with the reason, given, and counted in persons. */
@InBrowser
@DisplayNameGeneration(ReplaceUnderscores.class)
class ServicesIT {

    @Test
    void what_is_offered_refused_and_given_is_told_in_the_case_and_counted(Page page) {
        CaseDesk desk = CaseDesk.withNewCase(Visit.of("burgas.sekretar", page));
        Page statistician = Visit.beside(page, "statistika").page();
        long before = refused(statistician);
        String reference = desk.reference();
        desk.open("plan");
        assertThat(page.locator("#content")).containsText("Още няма записана предложена или предоставена услуга.");
        page.locator("a.btn", new Page.LocatorOptions().setHasText("Запиши услуга"))
                .click();
        page.waitForURL("**/cases/entry.xhtml?*kind=SERVICE*");

        pictured(page, "form");
        page.locator("[id='entry:note']").fill("Иска да остане при сестра си.");
        press(page);
        assertThat(page.locator("[data-problems]")).containsText("Изберете една от възможностите");
        told(page, "ACCOMMODATION", "REFUSED", "");
        press(page);
        assertThat(page.locator("[data-problems]")).containsText("Изберете причината");
        assertThat(page.locator("[id='entry:note']")).hasValue("Иска да остане при сестра си.");
        page.locator("[id='entry:reason']").selectOption("ELSEWHERE");
        press(page);
        desk.recorded().says("Услугата е записана");

        tells(page, reference, "MEDICAL", "BEGUN", "");
        desk.recorded();
        tells(page, reference, "MEDICAL", "BEGUN", "");
        assertThat(page.locator("[data-problems]")).containsText("вече се предоставя");
        tells(page, reference, "LEGAL", "ENDED", "COMPLETED");
        assertThat(page.locator("[data-problems]")).containsText("не се предоставя сега");
        // the try that failed comes back; what was answered and is not asked any more is hidden, and not kept
        page.navigate("cases/entry.xhtml?ref=" + reference + "&kind=SERVICE");
        assertThat(page.locator("[id='entry:reason']")).hasValue("COMPLETED");
        told(page, "LEGAL", "REFUSED", "AFRAID");
        page.locator("[id='entry:status']").selectOption("OFFERED");
        assertThat(page.locator("[id='entry:reason']")).isHidden();
        press(page);
        desk.recorded();

        desk.open("plan");
        assertThat(page.locator("section.pane")).not().containsText("предложена:");
        Locator services = page.locator("section.pane .panel", new Page.LocatorOptions().setHasText("Запиши услуга"));
        assertThat(services).containsText("отказана от лицето: лицето я получава другаде");
        assertThat(services.locator("li", new Locator.LocatorOptions().setHasText("Медицинска помощ"))
                        .first())
                .containsText("предоставя се");
        pictured(page, "case");

        assertThat(refused(statistician)).isEqualTo(before + 1);
        assertThat(statistician.locator("tr", new Page.LocatorOptions().setHasText("Лицето я получава другаде")))
                .hasCount(1);
        pictured(statistician, "table");
        statistician.navigate("reports/services.xhtml?from=31.02.2026&to=01.03.2026");
        assertThat(statistician.locator(".note.err")).containsText("Датата не може да бъде разчетена");
        statistician.context().close();
    }

    @Test
    void nobody_else_sees_the_table(Page page) {
        for (String username : new String[] {"burgas.sekretar", "centar.varna", "admin"}) {
            assertThat(Visit.of(username, page).goTo("reports/services.xhtml"))
                    .as(username)
                    .isEqualTo(403);
        }
        assertThat(Visit.of("oditor", page).goTo("reports/services.xhtml")).isEqualTo(200);
    }

    private static void tells(Page page, String reference, String service, String status, String reason) {
        page.navigate("cases/entry.xhtml?ref=" + reference + "&kind=SERVICE");
        told(page, service, status, reason);
        press(page);
    }

    private static void told(Page page, String service, String status, String reason) {
        page.locator("[id='entry:service']").selectOption(service);
        page.locator("[id='entry:status']").selectOption(status);
        if (!reason.isEmpty()) {
            page.locator("[id='entry:reason']").selectOption(reason);
        }
    }

    private static void press(Page page) {
        page.locator("[id='entry:record']").click();
    }

    /** How many persons refused accommodation this year. */
    private static long refused(Page statistician) {
        statistician.navigate("reports/services.xhtml");
        Locator row = statistician
                .locator("tr", new Page.LocatorOptions().setHasText("Настаняване"))
                .locator("td");
        return row.count() == 0 ? 0 : Long.parseLong(row.nth(3).innerText());
    }

    private static void pictured(Page page, String name) {
        Accessibility.assertAccessible(page);
        Screens.picture(page, "services/" + name);
        page.setViewportSize(390, 844);
        Accessibility.assertAccessible(page);
        Screens.picture(page, "services/" + name + "-390");
        page.setViewportSize(1280, 900);
    }
}
