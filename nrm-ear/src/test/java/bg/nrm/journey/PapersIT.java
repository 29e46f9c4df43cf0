package bg.nrm.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.envelope.Accessibility;
import bg.nrm.envelope.InBrowser;
import bg.nrm.envelope.Screens;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The forms of the mechanism at the screen: filled in, printed, signed by hand, written anew. */
@InBrowser
@DisplayNameGeneration(ReplaceUnderscores.class)
class PapersIT {

    private static final int NARROW = 390;

    @Test
    void a_risk_assessment_is_filled_in_and_explains_its_matrix(Page page) {
        CaseDesk desk = CaseDesk.withNewCase(Visit.of("burgas.sekretar", page)).takes("IDENTIFY_INFORMALLY");
        desk.open("papers");
        page.getByText("Оценка на риска", new Page.GetByTextOptions().setExact(true))
                .click();
        page.waitForURL("**/cases/write.xhtml?*");
        assertAccessible(page, "risk-form");

        choose(page, "riskBasis", "OBSERVATION_ONLY");
        choose(page, "factors:0:factor", "TRAFFICKER_THREAT");
        choose(page, "factors:0:severity", "HIGH");
        page.locator("[id='write:factorsAdd']").click();
        page.locator("[id='write:factors:1:factor']").waitFor();
        choose(page, "factors:1:factor", "NO_INCOME");
        page.locator("[id='write:reasoning']").fill("Заплахите са от вчера.");
        press(page);
        assertThat(page.locator("[data-problems]")).containsText("Поправете 6 полета");
        assertThat(page.locator("[data-problems]")).containsText("Фактори на риска, ред 2, Тежест");
        assertThat(page.locator("[id='write:factors:1:severity']")).hasAttribute("aria-invalid", "true");
        assertThat(page.locator("[id='write:factors:0:factor']")).hasValue("TRAFFICKER_THREAT");
        assertThat(page.locator("[id='write:reasoning']")).hasValue("Заплахите са от вчера.");

        choose(page, "factors:0:likelihood", "MEDIUM");
        choose(page, "factors:1:severity", "LOW");
        choose(page, "factors:1:likelihood", "UNKNOWN");
        choose(page, "medical", "NO");
        choose(page, "violence", "YES");
        choose(page, "level", "MEDIUM");
        press(page);
        page.waitForURL("**/cases/paper.xhtml?*said=paperWritten");
        assertThat(page.locator(".matrix td.high ul li")).hasText("заплахи от трафиканта или негови близки");
        assertThat(page.locator("#content"))
                .containsText("Матрицата показва висока степен заради: заплахи от трафиканта");
        assertThat(page.locator("#content")).containsText("Не е известно колко тежки или вероятни са: без средства.");
        assertThat(page.locator("#content")).containsText("Оценената степен е по-ниска от показаната в матрицата");
        assertAccessible(page, "risk");
        desk.open().says("Ангажиране на лицето в оценката на риска");
    }

    /** The step was told first: the paper begins with its answers, and says it when they part. */
    @Test
    void another_level_in_the_paper_than_in_the_step_is_told(Page page) {
        CaseDesk desk = CaseDesk.withNewCase(Visit.of("burgas.sekretar", page))
                .takes("IDENTIFY_INFORMALLY")
                .takes("ASSESS_RISK");
        write(page, desk, "RISK_ASSESSMENT");
        assertThat(page.locator("[id='write:level']")).hasValue("HIGH");
        choose(page, "level", "LOW");
        choose(page, "factors:0:factor", "NO_INCOME");
        choose(page, "factors:0:severity", "LOW");
        choose(page, "factors:0:likelihood", "LOW");
        page.locator("[id='write:reasoning']").fill("Заплахите спряха.");
        press(page);
        page.waitForURL("**/cases/paper.xhtml?*said=paperWritten");
        assertThat(page.locator("#content"))
                .containsText("е с друг отговор в стъпката „Ангажиране на лицето в оценката на риска");
    }

    @Test
    void a_plan_is_written_printed_signed_by_hand_and_holds(Page page) throws IOException {
        CaseDesk desk = CaseDesk.withNewCase(Visit.of("burgas.sekretar", page))
                .takes("IDENTIFY_INFORMALLY")
                .takes("ASSESS_RISK")
                .takes("INTERVIEW_ABOUT_NEEDS");
        write(page, desk, "URGENT_NEEDS_ASSESSMENT");
        choose(page, "needsBasis", "INTERVIEW");
        choose(page, "needs:0:topic", "SHELTER");
        page.locator("[id='write:needs:0:need']").fill("няма къде да нощува");
        choose(page, "needs:0:urgency", "NOW");
        page.locator("[id='write:needs:0:offer']").fill("място в приют");
        press(page);
        page.waitForURL("**/cases/paper.xhtml?*");

        write(page, desk, "SUPPORT_AND_SAFETY_PLAN");
        assertThat(page.locator("[id='write:urgentNeeds']"))
                .hasValue("подслон: няма къде да нощува – предложено: място в приют");
        for (String field : List.of("riskAssessment", "safetyPlan", "timeFrame", "place")) {
            page.locator("[id='write:" + field + "']").fill("Уговорено с лицето.");
        }
        page.locator("[id='write:steps:0:step']").fill("Настаняване в приют");
        page.locator("[id='write:steps:0:responsible']").fill("МКБТХ");
        page.locator("[id='write:steps:0:until']").fill("утре");
        press(page);
        assertThat(page.locator("[id='write:steps:0:until']")).hasAttribute("aria-invalid", "true");
        page.locator("[id='write:steps:0:until']").fill("31.12.2026 г.");
        press(page);
        page.waitForURL("**/cases/paper.xhtml?*");
        assertAccessible(page, "plan");
        assertThat(page.locator("#content")).containsText("още няма подпис");
        assertThat(print(page)).startsWith("%PDF-1.");

        page.getByText("Отбележи подписи").click();
        page.waitForURL("**/cases/sign.xhtml?*");
        assertAccessible(page, "sign");
        page.locator("[id='sign:answers']").selectOption("SIGNED");
        sign(page);
        assertThat(page.locator("#content")).containsText("още няма подпис");
        desk.open("papers").says("липсва подпис");
        page.getByText("Отвори: Индивидуален план").click();

        page.getByText("Отбележи подписи").click();
        page.locator("[id='sign:INTERVIEWER']").selectOption("SIGNED");
        sign(page);
        assertThat(page.locator("#content")).not().containsText("още няма подпис");
        desk.open("papers").says("подписан");
        assertAccessible(page, "papers");

        page.getByText("Отвори: Индивидуален план").click();
        page.getByText("Нова версия", new Page.GetByTextOptions().setExact(true))
                .click();
        assertThat(page.locator("[id='write:steps:0:until']")).hasValue("31.12.2026");
        page.locator("[id='write:timeFrame']").fill("три месеца");
        press(page);
        page.waitForURL("**/cases/paper.xhtml?*");
        assertThat(page.locator("#content")).containsText("още няма подпис");
        page.getByText("Версия 1", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("#content")).containsText("Това е стара версия. Важи версия 2.");
        assertThat(page.locator("#content")).not().containsText("три месеца");
    }

    @Test
    void blank_forms_are_there_for_everybody_who_works_without_a_computer(Page page) throws IOException {
        Visit visit = Visit.of("priut.burgas", page);
        for (String language : List.of("en", "bg")) {
            visit.in(language);
            visit.goTo("handbook/forms.xhtml");
            assertAccessible(page, "forms-" + language);
        }
        Download download = page.waitForDownload(
                () -> page.locator("main table a.btn").first().click());
        assertThat(download.suggestedFilename()).isEqualTo("case-registration.pdf");
        assertThat(head(download)).startsWith("%PDF-1.");
        assertThat(page.request()
                        .get(page.url().replaceAll("forms\\.xhtml.*", "blank.xhtml?form=NOTHING"))
                        .status())
                .isEqualTo(404);
    }

    /** What is typed comes back on the next visit, rows and all. */
    @Test
    void a_half_filled_form_is_not_lost(Page page) {
        CaseDesk desk = CaseDesk.withNewCase(Visit.of("burgas.sekretar", page)).takes("IDENTIFY_INFORMALLY");
        write(page, desk, "WRITTEN_SAFETY_PLAN");
        page.locator("[id='write:measuresAdd']").click();
        page.locator("[id='write:measures:1:measure']").waitFor();
        page.locator("[id='write:measures:1:measure']").fill("Смяна на номера");
        page.evaluate("() => window.nrmDraft.save()");
        page.waitForFunction("() => document.querySelector('[data-draft] [data-words]').textContent.includes(':')");
        write(page, desk, "WRITTEN_SAFETY_PLAN");
        assertThat(page.locator("[id='write:measures:1:measure']")).hasValue("Смяна на номера");
    }

    private static void write(Page page, CaseDesk desk, String form) {
        page.navigate("cases/write.xhtml?ref=" + desk.reference() + "&form=" + form);
    }

    private static void choose(Page page, String field, String code) {
        page.locator("[id='write:" + field + "']").selectOption(code);
    }

    private static void press(Page page) {
        page.locator("[id='write:record']").click();
        page.waitForFunction("() => !window.PrimeFaces || PrimeFaces.ajax.Queue.isEmpty()");
    }

    private static void sign(Page page) {
        page.locator("[id='sign:record']").click();
        page.waitForURL("**/cases/paper.xhtml?*said=paperSigned");
    }

    private static String print(Page page) throws IOException {
        Download download =
                page.waitForDownload(() -> page.getByText("Печат (PDF)").click());
        assertThat(download.suggestedFilename()).matches("[0-9A-Z]{4}-[0-9A-Z]{4}-support-and-safety-plan-1\\.pdf");
        return head(download);
    }

    private static String head(Download download) throws IOException {
        try (InputStream in = download.createReadStream()) {
            return new String(in.readNBytes(8), StandardCharsets.US_ASCII);
        }
    }

    private static void assertAccessible(Page page, String name) {
        Accessibility.assertAccessible(page);
        Screens.picture(page, "papers/" + name);
        page.setViewportSize(NARROW, 844);
        Accessibility.assertAccessible(page);
        Screens.picture(page, "papers/" + name + "-390");
        page.setViewportSize(1280, 900);
    }
}
