package bg.nrm.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.demonstration.DemonstrationAccount;
import bg.nrm.envelope.Accessibility;
import bg.nrm.envelope.InBrowser;
import bg.nrm.envelope.Screens;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** An auditor sees who did what, and neither content nor anybody's name. */
@InBrowser
@DisplayNameGeneration(ReplaceUnderscores.class)
class OversightIT {

    @Test
    void what_a_colleague_did_is_there_by_number_and_without_their_name(Page page) {
        Visit secretary = Visit.of("burgas.sekretar", page);
        secretary.goTo("handbook/handbook.xhtml");
        secretary.leave();

        Visit.of("oditor", page).goTo("audit/audit.xhtml?action=HANDBOOK_OPENED");
        assertThat(page.locator("tbody tr").first()).containsText("П-0001");
        assertThat(page.locator("tbody tr").first()).containsText("Отворен наръчник");
        for (DemonstrationAccount account : DemonstrationAccount.ALL) {
            assertThat(page.locator("#content .split").innerText()).doesNotContain(account.name());
        }
        page.locator("a.row").first().click();
        assertThat(page.locator("aside .note.good")).containsText("Събитието и звеното му съвпадат");
        Accessibility.assertAccessible(page);
        Screens.picture(page, "audit/event");
    }

    @Test
    void a_refused_attempt_is_found_among_the_refused(Page page) {
        Visit worker = Visit.of("dsp.burgas", page);
        assertThat(worker.goTo("audit/audit.xhtml")).isEqualTo(403);
        worker.goTo("handbook/handbook.xhtml");
        worker.leave();

        Visit.of("oditor", page).goTo("audit/audit.xhtml?refused=true&action=AUDIT_OPENED");
        assertThat(page.locator("tbody tr").first()).containsText("Отказано");
        assertThat(page.locator("tbody tr").first()).containsText("П-0004");
    }

    @Test
    void the_chain_is_verified_on_request_and_the_page_remembers_it(Page page) {
        Visit visit = Visit.of("oditor", page);
        visit.goTo("audit/audit.xhtml");
        page.locator("#verification summary").click();
        page.locator("[id='verification:checkpoint']").fill("не е точка");
        page.locator("[id='verification:verify']").click();
        assertThat(page.locator("#verification .note.err")).containsText("Това не е контролна точка");
        page.locator("[id='verification:checkpoint']").fill("");
        page.locator("[id='verification:verify']").click();
        assertThat(page.locator("#verification .note.good")).containsText("Веригата е цяла.");
        visit.goTo("audit/audit.xhtml");
        assertThat(page.locator("#verification .note.good")).containsText("Веригата е цяла.");
    }

    @Test
    void a_choice_that_cannot_be_understood_is_said_and_the_rest_is_shown(Page page) {
        Visit visit = Visit.of("dlzd", page);
        assertThat(visit.goTo("audit/audit.xhtml?from=2026-13-45&actor=%D0%B0%D0%B1%D0%B2"))
                .isEqualTo(200);
        assertThat(page.locator(".note.warn:visible")).hasCount(2);
        assertThat(page.locator("tbody tr").first()).isVisible();
        assertThat(visit.goTo("audit/audit.xhtml?case=%D0%BD%D1%8F%D0%BC%D0%B0"))
                .isEqualTo(200);
        assertThat(page.getByText("За този избор няма събития.")).isVisible();
        assertThat(visit.goTo("audit/audit.xhtml?event=99999999999")).isEqualTo(404);
    }

    @Test
    void the_extract_opens_in_a_spreadsheet_and_starts_no_formula(Page page) throws IOException {
        Visit.of("oditor", page).goTo("audit/audit.xhtml?action=LOGGED_IN");
        Download download = page.waitForDownload(
                () -> page.locator("[id='extract:download']").click());
        assertThat(download.suggestedFilename()).matches("odit-\\d{4}-\\d\\d-\\d\\d\\.csv");
        List<String> lines = Files.readString(download.path()).lines().toList();
        assertThat(lines.get(0)).contains("Действие (код)");
        assertThat(lines).hasSizeGreaterThan(1);
        assertThat(lines.stream().skip(1)).allMatch(line -> line.contains(";LOGGED_IN;"));
        assertThat(lines.stream().flatMap(line -> List.of(line.split(";")).stream()))
                .noneMatch(cell -> cell.matches("^[=+@\\t].*"));
    }
}
