package bg.nrm.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** The form of a new signal at the screen. */
final class SignalForm {

    private static final Pattern REGISTERED = Pattern.compile(".*/signals/signal\\.xhtml\\?number=.*");
    private final Page page;

    private SignalForm(Page page) {
        this.page = page;
    }

    /** An empty form, whatever was left unfinished before. */
    static SignalForm open(Page page) {
        page.navigate("signals/new.xhtml?draft=new");
        assertThat(page).hasURL(Pattern.compile(".*draft=[0-9a-f-]{36}"));
        return new SignalForm(page);
    }

    /** The form at the address the page shows now. */
    static SignalForm again(Page page, String address) {
        page.navigate(address);
        return new SignalForm(page);
    }

    Locator field(String id) {
        return page.locator("[id='signal:" + id + "']");
    }

    SignalForm type(String id, String text) {
        field(id).fill(text);
        return this;
    }

    SignalForm choose(String id, String value) {
        field(id).selectOption(value);
        return this;
    }

    /** What a call leaves no doubt about: how it came in and from whom. */
    SignalForm byHotline() {
        return choose("channel", "HOTLINE").choose("sender", "RELATIVE");
    }

    SignalForm named(String name) {
        type("persons:0:name", name);
        field("persons:0:name").blur();
        return this;
    }

    /** How the first person may be reached. */
    SignalForm safely(String how, String when, String say, String never) {
        page.locator("[id='signal:persons:0:mode'] input[value=AGREED_ONLY]").check();
        assertThat(field("persons:0:how")).isVisible();
        return type("persons:0:how", how)
                .type("persons:0:when", when)
                .type("persons:0:say", say)
                .type("persons:0:never", never);
    }

    SignalForm numbered(String type, String number) {
        choose("persons:0:identifiers:0:type", type);
        assertThat(field("persons:0:identifiers:0:value")).isVisible();
        type("persons:0:identifiers:0:value", number);
        field("persons:0:identifiers:0:value").blur();
        return this;
    }

    /** Leaves the draft time to be saved, as the page says. */
    void untilKept() {
        assertThat(page.locator("[data-draft]")).containsText(Pattern.compile("\\d{2}:\\d{2}:\\d{2}"));
    }

    SignalForm hand() {
        field("register").click();
        return this;
    }

    /** The number under which it was registered. */
    String registered() {
        assertThat(page).hasURL(REGISTERED);
        return page.locator("h1").innerText().replaceAll("[^0-9/]", "");
    }

    Locator problems() {
        return page.locator("[data-problems]");
    }
}
