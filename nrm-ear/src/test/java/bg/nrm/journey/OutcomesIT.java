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

/** Identification as a decision on the screen: with reasons, informed, refused, looked at again, and counted. */
@InBrowser
@DisplayNameGeneration(ReplaceUnderscores.class)
class OutcomesIT {

    @Test
    void a_decision_without_reasons_is_not_recorded_and_what_is_ticked_stays(Page page) {
        CaseDesk desk = CaseDesk.withNewCase(Visit.of("burgas.sekretar", page))
                .form("IDENTIFY_INFORMALLY")
                .note("");
        Locator documents = page.locator("input[value=N1_8]");
        page.locator("#list-indicators summary").click();
        documents.check();
        page.locator("#list-formIndicators summary").click();
        page.locator("input[value=LABOUR_4]").check();
        pictured(page, "identification");
        desk.isWrong("Напишете обосновката");
        assertThat(documents).isChecked();

        desk.note("Документите са у друг, трудът е без договор.").press();
        desk.recorded().says("1.8 документите за самоличност са отнети");
        desk.says("без договор или договор на неразбираем език");
    }

    @Test
    void the_person_is_told_of_the_rights_and_may_refuse_to_sign(Page page) {
        CaseDesk desk = CaseDesk.withNewCase(Visit.of("burgas.sekretar", page)).takesOffered("IDENTIFY_INFORMALLY");
        desk.offered("INFORM_OF_RIGHTS").choosing("signature", "REFUSED");
        pictured(page, "rights");
        desk.press();
        desk.recorded().says("Подпис върху протокола: отказа да подпише");
    }

    @Test
    void a_refusal_keeps_the_identification_and_is_reversed_by_whom_it_belongs_to(Page page) {
        Visit visit = Visit.of("burgas.sekretar", page);
        Page statistician = Visit.beside(page, "statistika").page();
        long before = outcomes(statistician);
        CaseDesk secretary = CaseDesk.withNewCase(visit)
                .takesOffered("IDENTIFY_INFORMALLY")
                .agreed("SHARING_OF_INFORMATION")
                .invites("МВР", "Бургас");
        CaseDesk police = secretary.at(Visit.beside(page, "mvr.razsledvasht").page());
        police.entry("FOUND&circumstance=NO_GROUNDS_FOR_TRAFFICKING").offered("REFUSE_FORMAL_IDENTIFICATION");
        police.page().locator("input[value=NEIGHBOURING_OFFENCE]").check();
        pictured(police.page(), "refusal");
        police.press();
        police.recorded().says("Основания: друго, сходно престъпление, няма признаци на трафик");

        secretary.takesOffered("INFORM_OF_NEGATIVE_OUTCOME");
        secretary
                .offered("ASK_FOR_RECONSIDERATION")
                .choosing("reconsidered", "INFORMAL")
                .isWrong("Няма такова отрицателно заключение");
        secretary.choosing("reconsidered", "FORMAL").press();
        secretary
                .recorded()
                .offered("RECONSIDER_NEGATIVE_OUTCOME")
                .choosing("reconsidered", "FORMAL")
                .isWrong("Формален отказ преразглежда само");
        police.offered("RECONSIDER_NEGATIVE_OUTCOME")
                .choosing("reconsidered", "FORMAL")
                .choosing("outcome", "REVERSED");
        pictured(police.page(), "reconsideration");
        police.press();
        police.recorded().says("Резултат: отменено");
        police.takes("IDENTIFY_FORMALLY").says("ден 1 от 30");
        pictured(police.page(), "case-after-reversal");
        police.page().context().close();

        assertThat(outcomes(statistician)).isEqualTo(before + 1);
        Locator ground = statistician.locator("tr", new Page.LocatorOptions().setHasText("Друго, сходно престъпление"));
        assertThat(ground.first().locator("td").last()).not().hasText("0");
        pictured(statistician, "table");
        statistician.navigate("reports/outcomes.xhtml?from=31.02.2026&to=01.03.2026");
        assertThat(statistician.locator(".note.err")).containsText("Датата не може да бъде разчетена");
        assertThat(statistician.locator("#from")).hasValue("31.02.2026");
        statistician.navigate("reports/outcomes.xhtml?from=01.03.2026&to=01.02.2026");
        assertThat(statistician.locator(".note.err")).containsText("Краят на периода е преди началото");
        statistician.context().close();
    }

    @Test
    void nobody_else_sees_the_table(Page page) {
        for (String username : new String[] {"burgas.sekretar", "mvr.razsledvasht", "admin"}) {
            assertThat(Visit.of(username, page).goTo("reports/outcomes.xhtml"))
                    .as(username)
                    .isEqualTo(403);
        }
        assertThat(Visit.of("oditor", page).goTo("reports/outcomes.xhtml")).isEqualTo(200);
    }

    /** How many outcomes the table of the current year has. */
    private static long outcomes(Page statistician) {
        statistician.navigate("reports/outcomes.xhtml");
        return Long.parseLong(
                statistician.locator("tr.tot").first().locator("td").nth(2).innerText());
    }

    private static void pictured(Page page, String name) {
        Accessibility.assertAccessible(page);
        Screens.picture(page, "outcomes/" + name);
        page.setViewportSize(390, 844);
        Accessibility.assertAccessible(page);
        Screens.picture(page, "outcomes/" + name + "-390");
        page.setViewportSize(1280, 900);
    }
}
