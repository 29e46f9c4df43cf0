package bg.nrm.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

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

    private static final String NOWHERE = "about:blank";

    private final Page page;
    private final String home;

    private Visit(Page page, String home) {
        this.page = page;
        this.home = home;
    }

    /**
     * Logs in as the page of the front door does, without drawing it: what most tests are about comes after. Nothing is on the screen yet; the first
     * address is the caller's.
     */
    static Visit of(String username, Page page) {
        page.navigate(NOWHERE);
        return new Visit(page, again(username, page));
    }

    /** Logs in at the front door, with a password of one's own. */
    static Visit atTheDoor(String username, String password, Page page) {
        page.navigate("login/login.xhtml");
        page.locator("#username").fill(username);
        page.locator("#password").fill(password);
        page.locator("#enter button[type=submit]").click();
        assertThat(page.locator(".exit")).isVisible();
        return new Visit(page, page.url());
    }

    /** Logs in anew beside a page that stays as it is, as somebody does in another tab; where the log-in leads. */
    static String again(String username, Page page) {
        APIResponse entered = page.request()
                .post(
                        "enter",
                        RequestOptions.create()
                                .setMaxRedirects(0)
                                .setHeader("Origin", application(page).replaceAll("/nrm/$", ""))
                                .setForm(FormData.create()
                                        .set("username", username)
                                        .set("password", DemonstrationAccount.PASSWORD)));
        String home = entered.headers().get("location");
        assertThat(home).doesNotContain("login");
        return home;
    }

    /** Where the application answers, whatever is on the screen. */
    private static String application(Page page) {
        return page.request()
                .get("login/login.xhtml", RequestOptions.create().setMaxRedirects(0))
                .url()
                .replaceAll("login/.*", "");
    }

    /** Logs another colleague in, in a browser of their own. */
    static Visit beside(Page page, String username) {
        Browser browser = page.context().browser();
        Browser.NewContextOptions own = new Browser.NewContextOptions()
                .setBaseURL(application(page))
                .setLocale("bg-BG")
                .setTimezoneId("Europe/Sofia")
                .setViewportSize(page.viewportSize().width, page.viewportSize().height);
        return of(username, browser.newContext(own).newPage());
    }

    Page page() {
        return page;
    }

    /** Goes home, where who logs in arrives. */
    Visit home() {
        goTo(home);
        return this;
    }

    private void arrived() {
        if (NOWHERE.equals(page.url())) {
            home();
        }
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
        arrived();
        if (!language.equals(page.locator("html").getAttribute("lang"))) {
            page.locator(".lang").locator("[lang=" + language + "]").first().click();
            assertThat(page.locator("html")).hasAttribute("lang", language);
        }
        return this;
    }

    /** Where the menu leads this colleague, relative to the application. */
    List<String> menu() {
        arrived();
        List<String> menu = page.locator(".shell nav.nav a").all().stream()
                .map(link -> link.getAttribute("href").replaceFirst("^/nrm/", ""))
                .toList();
        assertThat(menu).isNotEmpty();
        return menu;
    }

    /** Goes home and closes the browser. */
    void close() {
        page.context().close();
    }

    /** Leaves by the quick exit. */
    void leave() {
        arrived();
        page.locator(".exit").click();
        assertThat(page.locator(".shell")).hasCount(0);
    }
}
