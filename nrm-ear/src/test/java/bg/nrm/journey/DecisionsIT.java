package bg.nrm.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import bg.nrm.envelope.Accessibility;
import bg.nrm.envelope.InBrowser;
import bg.nrm.envelope.Screens;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What is decided about a person in the years after: proceedings, compensation, benefits, and how it goes. */
@InBrowser
@DisplayNameGeneration(ReplaceUnderscores.class)
class DecisionsIT {

    @Test
    void a_final_conviction_starts_the_year_for_compensation_and_amounts_are_read_in_both_currencies(Page page) {
        CaseDesk desk = CaseDesk.withNewCase(Visit.of("burgas.sekretar", page))
                .takesOffered("IDENTIFY_INFORMALLY")
                .entry("FOUND&circumstance=PROCEEDINGS_OPENED");
        desk.form("RECORD_DECISION_IN_PROCEEDINGS").choosing("decision", "INDICTED");
        pictured(page, "decision");
        desk.press();
        desk.recorded()
                .form("RECORD_DECISION_IN_PROCEEDINGS")
                .choosing("instance", "APPEAL")
                .choosing("decision", "CONVICTED")
                .press();
        desk.recorded().says("има акт, от който тече срокът за компенсация от държавата");
        desk.says("Време за молба за компенсация от държавата");

        desk.form("RECORD_COMPENSATION").choosing("currency", "BGN");
        page.locator("[id='step:amount']").fill("десет хиляди");
        desk.isWrong("Сумата не се чете");
        assertThat(page.locator("[id='step:amount']")).hasValue("десет хиляди");
        page.locator("[id='step:amount']").fill("10 000");
        pictured(page, "compensation");
        desk.press();
        desk.recorded().open("plan");
        assertThat(page.locator("#content")).containsText("въззивна инстанция");
        assertThat(page.locator("#content")).containsText(Pattern.compile("10.000,00 лв\\. \\(5.112,92 евро\\)"));
        pictured(page, "decided");
    }

    @Test
    void a_follow_up_that_finds_it_happened_again_leads_to_a_new_episode(Page page) {
        CaseDesk desk = CaseDesk.withNewCase(Visit.of("burgas.sekretar", page))
                .takesOffered("IDENTIFY_INFORMALLY", "ASSESS_RISK")
                .entry("FOUND&circumstance=SUPPORT_ENDED");
        desk.offered("FOLLOW_UP");
        pictured(page, "follow-up");
        desk.press();
        desk.recorded().offered("FOLLOW_UP").choosing("traffickedAgain", "YES").press();
        page.waitForURL("**/cases/entry.xhtml?*kind=EPISODE*");
        assertThat(page.locator("h1")).containsText("Повторно въвличане");
    }

    @Test
    void benefits_are_claimed_by_the_permanent_address(Page page) {
        CaseDesk desk = CaseDesk.withNewCase(Visit.of("burgas.sekretar", page))
                .takesOffered("IDENTIFY_INFORMALLY", "ASSESS_RISK")
                .form("CLAIM_SOCIAL_BENEFITS")
                .choosing("address", "CURRENT");
        desk.isWrong("Помощите се искат по постоянния адрес");
        desk.choosing("address", "PERMANENT").press();
        desk.recorded().says("По кой адрес: постоянен адрес");
    }

    private static void pictured(Page page, String name) {
        Accessibility.assertAccessible(page);
        Screens.picture(page, "decisions/" + name);
        page.setViewportSize(390, 844);
        Accessibility.assertAccessible(page);
        Screens.picture(page, "decisions/" + name + "-390");
        page.setViewportSize(1280, 900);
    }
}
