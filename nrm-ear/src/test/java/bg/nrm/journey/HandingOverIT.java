package bg.nrm.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.envelope.Accessibility;
import bg.nrm.envelope.InBrowser;
import bg.nrm.envelope.Screens;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A case changes hands within the body that leads it, and the story says so. */
@InBrowser
@DisplayNameGeneration(ReplaceUnderscores.class)
class HandingOverIT {

    @Test
    void a_case_goes_to_a_colleague_and_nobody_elses(Page page) {
        CaseDesk desk = CaseDesk.withNewCase(Visit.of("burgas.sekretar", page));
        String form = "cases/entry.xhtml?ref=" + desk.reference() + "&kind=HANDOVER";
        desk.open();
        assertThat(page.locator("dl.facts").first()).containsText("Ралица Тодорчева");
        page.locator("a.btn", new Page.LocatorOptions().setHasText("Предай случая на колега"))
                .click();
        page.waitForURL("**/cases/entry.xhtml?*kind=HANDOVER*");
        pictured(page, "form");

        press(page);
        assertThat(page.locator("[data-problems]")).containsText("Нов координатор");
        assertThat(page.locator("[id='entry:colleague'] option")).hasCount(2);
        page.locator("[id='entry:colleague']").selectOption("Калоян Ведров");
        page.locator("[id='entry:note']").fill("В отпуск съм до края на месеца.");
        press(page);
        desk.recorded().says("Случаят има нов координатор");
        assertThat(page.locator("dl.facts").first()).containsText("Калоян Ведров");
        assertThat(page.locator("#content"))
                .containsText("От този момент: Калоян Ведров. Дотогава: Ралица Тодорчева. В отпуск съм");
        pictured(page, "story");

        // whoever leads cases in the body can take it back, for the colleague may be ill
        page.navigate(form);
        page.locator("[id='entry:colleague']").selectOption("Ралица Тодорчева");
        press(page);
        desk.recorded();
        assertThat(page.locator("dl.facts").first()).containsText("Ралица Тодорчева");

        assertThat(Visit.of("dsp.burgas", page).goTo(form)).isEqualTo(404);
        assertThat(Visit.of("nkbth.expert", page).goTo(form)).isIn(403, 404);
    }

    @Test
    void an_administrator_learns_of_open_cases_before_an_account_is_closed(Page page) {
        CaseDesk.withNewCase(Visit.of("burgas.sekretar", page));
        Visit.of("admin", page).goTo("admin/users.xhtml");
        page.locator("a.row", new Page.LocatorOptions().setHasText("Ралица Тодорчева"))
                .first()
                .click();
        assertThat(page.locator("#standing")).containsText("помолете службата да ги предаде на колега");
        Accessibility.assertAccessible(page);
    }

    private static void press(Page page) {
        page.locator("[id='entry:record']").click();
    }

    private static void pictured(Page page, String name) {
        Accessibility.assertAccessible(page);
        Screens.picture(page, "handover/" + name);
        page.setViewportSize(390, 844);
        Accessibility.assertAccessible(page);
        Screens.picture(page, "handover/" + name + "-390");
        page.setViewportSize(1280, 900);
    }
}
