package bg.nrm.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.envelope.Accessibility;
import bg.nrm.envelope.InBrowser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A call comes in: what is known is recorded once, what is wrong is said at its field, and nothing typed is lost. */
@InBrowser
@DisplayNameGeneration(ReplaceUnderscores.class)
class RegisteringASignalIT {

    private static final String HOSTILE =
            "<script>alert(1)</script> #{1+1} =1+1 '; drop table person; -- 😀 \u202Eгнол";

    @Test
    void the_least_that_is_known_is_enough(Page page) {
        Visit.of("npo.linia", page);
        assertThat(SignalForm.open(page).byHotline().hand().registered()).matches("\\d+/\\d{4}");
        Accessibility.assertAccessible(page);
    }

    @Test
    void the_next_form_begins_with_the_hour_and_the_way_the_last_signal_came_in(Page page) {
        Visit.of("npo.linia", page);
        SignalForm.open(page).byHotline().choose("channel", "MAIL").hand().registered();
        SignalForm next = SignalForm.open(page);
        assertThat(next.field("channel")).hasValue("MAIL");
        assertThat(next.field("time")).hasValue(Pattern.compile("\\d\\d:\\d\\d"));
        assertThat(next.field("sender")).hasAttribute("aria-required", "true");
    }

    @Test
    void a_double_click_registers_one_signal_and_the_next_takes_the_next_number(Page page) {
        Visit.of("npo.linia", page);
        SignalForm form = SignalForm.open(page).byHotline();
        form.field("register").dblclick();
        int first = number(form.registered());
        assertThat(number(SignalForm.open(page).byHotline().hand().registered()))
                .isEqualTo(first + 1);
    }

    @Test
    void a_form_handed_in_again_from_another_tab_is_the_same_signal(Page page, BrowserContext browser) {
        Visit.of("npo.linia", page);
        SignalForm form = SignalForm.open(page).byHotline();
        form.untilKept();
        Page other = browser.newPage();
        SignalForm twin = SignalForm.again(other, page.url());
        String number = form.hand().registered();
        assertThat(twin.byHotline().hand().registered()).isEqualTo(number);
    }

    @Test
    void everything_wrong_is_said_at_once_and_what_was_typed_stays(Page page) {
        Visit.of("npo.linia", page);
        String endless = "я".repeat(100_000);
        SignalForm form = SignalForm.open(page)
                .choose("channel", "")
                .type("received", "31.02.2026")
                .type("time", "25:00")
                .type("narrative", endless)
                .numbered("EGN", "9002304417");
        assertThat(form.field("persons:0:identifiers:0:keptBecause")).isVisible();
        form.hand();
        assertThat(form.problems()).isFocused();
        assertThat(form.problems().locator("li")).hasCount(6);
        assertThat(form.field("narrative")).hasValue(endless);
        assertThat(form.field("received")).hasValue("31.02.2026");
        Accessibility.assertAccessible(page);
        form.problems().locator("a").nth(1).click();
        assertThat(form.field("received")).isFocused();
        form.byHotline()
                .type("received", "20.11.2025")
                .type("time", "19:40")
                .type("narrative", "накратко")
                .choose("persons:0:identifiers:0:keptBecause", "HEARD_BY_PHONE")
                .hand()
                .registered();
    }

    @Test
    void a_day_ahead_is_refused_with_the_day_to_enter(Page page) {
        Visit.of("npo.linia", page);
        SignalForm form =
                SignalForm.open(page).byHotline().type("received", "01.01.2999").hand();
        assertThat(form.problems()).containsText("в бъдещето");
        assertThat(form.field("received")).hasAttribute("aria-invalid", "true");
    }

    @Test
    void text_is_text_whatever_it_says(Page page) {
        Visit.of("npo.linia", page);
        page.onDialog(dialog -> {
            throw new AssertionError(dialog.message());
        });
        SignalForm form = SignalForm.open(page)
                .byHotline()
                .type("place", HOSTILE)
                .type("senderContact", HOSTILE)
                .type("narrative", HOSTILE)
                .named(HOSTILE.substring(0, 60));
        form.hand().registered();
        assertThat(page.locator("p.said").first().textContent()).isEqualTo(HOSTILE.replace("\u202E", ""));
        assertThat(page.locator("#content .kv").first()).containsText("#{1+1}");
    }

    @Test
    void what_was_typed_comes_back_after_the_session_is_gone(Page page, BrowserContext browser) {
        Visit.of("dsp.burgas", page);
        SignalForm form = SignalForm.open(page).byHotline().type("narrative", "Обади се съседка.");
        form.named("Мария").choose("persons:0:known", "BIRTH_DATE");
        assertThat(form.field("persons:0:born")).isVisible();
        form.type("persons:0:born", "14.03.1998").untilKept();
        String kept = page.locator("[data-draft]").innerText().replaceAll("\\D+(\\d\\d:\\d\\d).*", "$1");
        String address = page.url();
        browser.clearCookies();
        Visit.of("dsp.burgas", page);
        SignalForm back = SignalForm.again(page, address);
        assertThat(back.field("narrative")).hasValue("Обади се съседка.");
        assertThat(page.locator("[data-draft]")).containsText(kept);
        assertThat(back.field("persons:0:born")).hasValue("14.03.1998");
        assertThat(back.field("channel")).hasValue("HOTLINE");
        back.hand().registered();
    }

    @Test
    void a_form_can_be_closed_and_continued_later(Page page) {
        Visit.of("dsp.burgas", page);
        SignalForm form = SignalForm.open(page).byHotline().type("place", "край морето");
        form.field("close").click();
        assertThat(page.locator("h1")).hasText("Сигнали");
        page.locator(".note a.btn").first().click();
        assertThat(form.field("place")).hasValue("край морето");
        form.hand().registered();
    }

    @Test
    void persons_come_and_go_without_losing_what_was_typed_of_the_others(Page page) {
        Visit.of("npo.linia", page);
        SignalForm form = SignalForm.open(page).byHotline().named("Първа");
        form.field("addPerson").click();
        assertThat(form.field("persons:1:name")).isVisible();
        form.type("persons:1:name", "Втора");
        form.field("persons:0:remove").click();
        assertThat(form.field("persons:1:name")).hasCount(0);
        assertThat(form.field("persons:0:name")).hasValue("Втора");
        form.field("persons:0:remove").click();
        assertThat(form.field("persons:0:name")).hasCount(0);
        form.hand().registered();
        assertThat(page.locator("#content")).containsText("Сигналът не посочва лице");
    }

    private static int number(String registered) {
        return Integer.parseInt(registered.split("/")[0]);
    }
}
