package bg.nrm.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import bg.nrm.envelope.InBrowser;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A page that goes with the last letter, or with a try that failed, has lost nothing: it is drawn again with all of it. */
@InBrowser
@DisplayNameGeneration(ReplaceUnderscores.class)
class DraftsIT {

    private static final String LAST = "До последната буква.";

    @Test
    void a_page_loaded_again_with_the_last_letter_has_it(Page page) {
        CaseDesk desk = CaseDesk.withNewCase(Visit.of("burgas.sekretar", page));
        List<String> forms = List.of(
                "cases/consent.xhtml?ref=%s&purpose=SHARING_OF_INFORMATION#consent:note",
                "cases/entry.xhtml?ref=%s&kind=CONTACT#entry:note",
                "cases/step.xhtml?ref=%s&step=IDENTIFY_INFORMALLY#step:note",
                "signals/new.xhtml?draft=new#signal:narrative");
        for (String form : forms) {
            String[] addressAndField = form.formatted(desk.reference()).split("#");
            page.navigate(addressAndField[0]);
            Locator field = page.locator("[id='" + addressAndField[1] + "']");
            field.fill("Първо.");
            field.fill(LAST);
            page.reload();
            assertThat(field).hasValue(LAST);
        }
    }

    /** Without scripts a mistake is still said at its field. */
    @Test
    void a_form_sent_without_scripts_gets_an_answer_too(Page page) {
        CaseDesk desk = CaseDesk.withNewCase(Visit.of("burgas.sekretar", page));
        page.navigate("cases/entry.xhtml?ref=" + desk.reference() + "&kind=CONTACT");
        String state = page.locator("#entry [name='jakarta.faces.ViewState']").inputValue();
        APIResponse answer = page.request()
                .post(
                        page.url(),
                        RequestOptions.create()
                                .setHeader("Origin", page.url().replaceAll("(//[^/]+)/.*", "$1"))
                                .setForm(FormData.create()
                                        .set("entry", "entry")
                                        .set("jakarta.faces.ViewState", state)
                                        .set("entry:day", "30.11.2026")
                                        .set("entry:hour", "25:99")
                                        .set("entry:record", "entry:record")));
        org.assertj.core.api.Assertions.assertThat(answer.status()).isEqualTo(200);
        org.assertj.core.api.Assertions.assertThat(answer.text()).contains("data-problems", "25:99");
    }

    @Test
    void a_try_that_failed_is_kept_at_once(Page page) {
        CaseDesk desk = CaseDesk.withNewCase(Visit.of("burgas.sekretar", page));
        page.navigate("cases/consent.xhtml?ref=" + desk.reference() + "&purpose=SHARING_OF_INFORMATION");
        assertThat(page.locator("[id='consent:way']")).hasValue("");
        assertThat(page.locator("[id='consent:language']")).hasValue("");
        page.locator("[id='consent:note']").fill(LAST);
        page.locator("[id='consent:answer'] input").first().check();
        page.locator("[id='consent:way']").selectOption("ORAL");
        page.locator("[id='consent:validUntil']").fill("31.02.2026");
        page.locator("[id='consent:record']").click();
        assertThat(page.locator("[id='consent:validUntil']")).hasAttribute("aria-invalid", "true");
        assertThat(page.locator("[data-problems]"))
                .containsText("Отбележете кои данни лицето е съгласно да бъдат споделени");
        page.reload();
        assertThat(page.locator("[id='consent:note']")).hasValue(LAST);
        assertThat(page.locator("[id='consent:way']")).hasValue("ORAL");
        assertThat(page.locator("[id='consent:answer'] input").first()).isChecked();

        page.locator("[id='consent:validUntil']").fill("");
        page.locator("[id='consent:fields'] input").first().check();
        page.locator("[id='consent:record']").click();
        page.waitForURL("**/cases/case.xhtml?*said=*");
        page.navigate("cases/consent.xhtml?ref=" + desk.reference() + "&purpose=SHARING_OF_INFORMATION");
        assertThat(page.locator("[id='consent:note']")).hasValue("");
    }
}
