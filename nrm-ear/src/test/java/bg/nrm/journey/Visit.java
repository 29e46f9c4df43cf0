package bg.nrm.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import bg.nrm.demonstration.DemonstrationAccount;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;

/** A colleague of the demonstration at the screen. */
final class Visit {

    private final Page page;

    private Visit(Page page) {
        this.page = page;
    }

    /** Logs in at the front door. */
    static Visit of(String username, Page page) {
        return of(username, DemonstrationAccount.PASSWORD, page);
    }

    /** Logs in with a password of one's own. */
    static Visit of(String username, String password, Page page) {
        page.navigate("login/login.xhtml");
        page.locator("#username").fill(username);
        page.locator("#password").fill(password);
        page.locator("#enter button[type=submit]").click();
        assertThat(page.locator(".exit")).isVisible();
        return new Visit(page);
    }

    /** Logs in anew beside a page that stays as it is, as somebody does in another tab. */
    static void again(String username, Page page) {
        APIResponse entered = page.request()
                .post(
                        "enter",
                        RequestOptions.create()
                                .setHeader("Origin", page.url().replaceAll("/nrm/.*", ""))
                                .setForm(FormData.create()
                                        .set("username", username)
                                        .set("password", DemonstrationAccount.PASSWORD)));
        assertThat(entered).isOK();
    }

    /** Logs another colleague in, in a browser of their own. */
    static Visit beside(Page page, String username) {
        Browser browser = page.context().browser();
        Browser.NewContextOptions own = new Browser.NewContextOptions()
                .setBaseURL(page.url().replaceAll("/nrm/.*", "/nrm/"))
                .setLocale("bg-BG")
                .setTimezoneId("Europe/Sofia")
                .setViewportSize(page.viewportSize().width, page.viewportSize().height);
        return of(username, browser.newContext(own).newPage());
    }

    Page page() {
        return page;
    }

    /** Goes to an address of the application; the answer's status. */
    int goTo(String address) {
        return page.navigate(address).status();
    }

    /** Asks for an address with the session of this colleague, and draws nothing; the answer's status. */
    int ask(String address) {
        return page.request().get(address).status();
    }

    /** Presses what sends a whole form and waits for the page that answers: the page asks the server first whether it still knows them. */
    static void sends(Locator button) {
        Page page = button.page();
        page.evaluate("document.body.dataset.sent = 'true'");
        button.click();
        assertThat(page.locator("body[data-sent]")).hasCount(0);
    }

    /** Reads on in the other language, as the switch in the bar offers it. */
    Visit in(String language) {
        if (!language.equals(page.locator("html").getAttribute("lang"))) {
            page.locator(".lang").locator("[lang=" + language + "]").first().click();
            assertThat(page.locator("html")).hasAttribute("lang", language);
        }
        return this;
    }

    /** Where the menu leads this colleague, relative to the application. */
    List<String> menu() {
        return page.locator(".shell nav.nav a").all().stream()
                .map(link -> link.getAttribute("href").replaceFirst("^/nrm/", ""))
                .toList();
    }

    /** Goes home and closes the browser. */
    void close() {
        page.context().close();
    }

    /** Leaves by the quick exit. */
    void leave() {
        page.locator(".exit").click();
        assertThat(page.locator(".shell")).hasCount(0);
    }
}
