package bg.nrm.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.envelope.Accessibility;
import bg.nrm.envelope.InBrowser;
import bg.nrm.envelope.Legibility;
import bg.nrm.envelope.Screens;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A consent that bites: whoever was let in by it is out with the next request, and everybody is told what they need to know of that. */
@InBrowser
@DisplayNameGeneration(ReplaceUnderscores.class)
class WhoKnowsIT {

    private static final String SHELTER = "Приют Бургас";

    @Test
    void a_withdrawal_shuts_the_case_for_the_shelter_and_the_police(Page page) {
        CaseDesk desk = referred(page);
        desk.invites("МВР", "Бургас");
        desk.open().says("Покана за формална идентификация");
        Visit police = Visit.beside(page, "mvr.razsledvasht");
        police.goTo("work/work.xhtml");
        assertThat(police.page().locator("tr", new Page.LocatorOptions().setHasText(desk.reference())))
                .containsText("Формална идентификация");
        Visit shelter = Visit.beside(page, "priut.burgas");
        assertThat(shelter.goTo(address(desk))).isEqualTo(200);

        shelter.goTo("cases/entry.xhtml?ref=" + desk.reference() + "&kind=TASK");
        shelter.page().locator("[id='entry:title']").fill("Легло до прозореца");
        shelter.page().locator("[id='entry:record']").click();
        desk.at(shelter.page()).recorded();
        shelter.goTo("work/work.xhtml");
        assertThat(shelter.page().locator("#content")).containsText("Легло до прозореца");

        page.navigate(
                "cases/consent.xhtml?ref=" + desk.reference() + "&purpose=SHARING_OF_INFORMATION&answer=WITHDRAWN");
        assertThat(page.locator("#consent"))
                .containsText("При отказ или оттегляне веднага приключва достъпът до случая на:");
        assertThat(page.locator("#consent")).containsText(SHELTER);
        look(page, "consent-withdrawn");
        page.locator("[id='consent:way']").selectOption("ORAL");
        page.locator("[id='consent:record']").click();
        desk.recorded();

        for (Visit other : List.of(shelter, police)) {
            assertThat(other.goTo(address(desk))).isEqualTo(404);
            other.goTo("cases/cases.xhtml");
            assertThat(other.page().locator("th a.row", new Page.LocatorOptions().setHasText(desk.reference())))
                    .hasCount(0);
            assertThat(other.page().locator("section[aria-labelledby=ended]")).containsText(desk.reference());
        }
        shelter.goTo("work/work.xhtml");
        assertThat(shelter.page().locator("#content")).not().containsText("Легло до прозореца");
        shelter.goTo("cases/cases.xhtml");
        look(shelter.page(), "cases-ended");
        shelter.in("en");
        shelter.goTo("cases/cases.xhtml");
        look(shelter.page(), "cases-ended-en");
        shelter.in("bg");
        desk.open("consents").says("лицето отказа или оттегли съгласието си (споделяне на данни)");
        look(page, "who-knows");
        police.close();
        shelter.close();
    }

    @Test
    void a_wrong_body_is_taken_out_and_one_that_can_do_nothing_says_so(Page page) {
        CaseDesk desk = referred(page);
        Visit shelter = Visit.beside(page, "priut.burgas");
        shelter.goTo("cases/entry.xhtml?ref=" + desk.reference() + "&kind=TAKE_OUT");
        assertThat(shelter.page().locator("#entry")).hasCount(0);

        desk.open("consents");
        page.getByText("Прекрати достъпа на организация").click();
        page.locator("[id='entry:body']").selectOption(SHELTER);
        page.locator("[id='entry:reason']").selectOption("OTHER");
        look(page, "take-out");
        page.locator("[id='entry:record']").click();
        assertThat(page.locator("[data-problems]")).containsText("Напишете причината с думи");
        page.locator("[id='entry:reason']").selectOption("WRONG_BODY");
        page.locator("[id='entry:record']").click();
        desk.recorded();
        assertThat(shelter.goTo(address(desk))).isEqualTo(404);

        desk.form("CONTACT_RECEIVING_ORGANISATION").to("риют", "Бургас").press();
        desk.press();
        desk.recorded();
        assertThat(shelter.goTo(address(desk))).isEqualTo(200);
        shelter.page().getByText("Не можем да поемем лицето").first().click();
        shelter.page().locator("[id='entry:reason']").selectOption("NO_PLACE");
        shelter.page().locator("[id='entry:note']").fill("Има място в центъра във Варна.");
        look(shelter.page(), "decline");
        shelter.page().locator("[id='entry:record']").click();
        shelter.page().waitForURL("**/cases/cases.xhtml?said=accessEnded");
        assertThat(shelter.page().locator("#content")).containsText("Вашата организация вече няма достъп до случая");
        desk.open().says("Има място в центъра във Варна.");
        desk.says("Организацията не може да поеме лицето");
        shelter.close();
    }

    private static CaseDesk referred(Page page) {
        CaseDesk desk = CaseDesk.withNewCase(Visit.of("burgas.sekretar", page))
                .takes("IDENTIFY_INFORMALLY")
                .takes("ASSESS_RISK")
                .takes("INTERVIEW_ABOUT_NEEDS")
                .takes("ASSESS_URGENT_NEEDS")
                .agreed("REFERRAL")
                .agreed("SHARING_OF_INFORMATION");
        desk.form("CONTACT_RECEIVING_ORGANISATION").to("риют", "Бургас").press();
        return desk.recorded();
    }

    private static String address(CaseDesk desk) {
        return "cases/case.xhtml?ref=" + desk.reference();
    }

    private static void look(Page page, String name) {
        Accessibility.assertAccessible(page);
        Legibility.assertLegible(page);
        Screens.picture(page, "who-knows/" + name);
        page.setViewportSize(390, 844);
        Accessibility.assertAccessible(page);
        Legibility.assertLegible(page);
        Screens.picture(page, "who-knows/" + name + "-390");
        page.setViewportSize(1280, 900);
    }
}
