package bg.nrm.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bg.nrm.envelope.BeforeDatabaseServer;
import bg.nrm.envelope.DebianMariaDb;
import bg.nrm.envelope.InBrowser;
import bg.nrm.envelope.MicroServer;
import bg.nrm.rest.Bodies;
import bg.nrm.rest.ConnectedSystem;
import bg.nrm.rest.Reply;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * The database is gone for a while: users and systems are told so in their words, nothing is half saved, and afterwards the same form and the same
 * request go through, once. The server gives up a silent database sooner than an installation does, so that nobody waits for this test.
 */
@InBrowser
@BeforeDatabaseServer(patience = "connectTimeout=1000&socketTimeout=4000")
@DisplayNameGeneration(ReplaceUnderscores.class)
class DatabaseGoneIT {

    private static final double LONG_ENOUGH = Duration.ofSeconds(60).toMillis();

    private final String key = UUID.randomUUID().toString();

    @Test
    void a_database_that_falls_silent_loses_nobody_anything(
            Page page, BrowserContext browser, MicroServer server, DebianMariaDb database) throws SQLException {
        Visit.of("npo.linia", page);
        SignalForm form = typed(page);
        ConnectedSystem system = ConnectedSystem.of(server, "MK-BGS", "WORKER");
        long before = signals(server);

        database.fallSilent();
        try {
            form.hand();
            assertThat(page.locator("#answer"))
                    .containsText(
                            "Регистърът в момента не отговаря", new ContainsTextOptions().setTimeout(LONG_ENOUGH));
            assertThat(form.field("narrative")).hasValue("Обади се съседка.");
            assertThat(page.locator("body")).not().containsText("Exception");
            assertThatSystemIsToldToComeBack(system.post("signals", Bodies.signal("едно"), key), "не отговаря");
            assertThatPageSaysSo(browser.newPage(), "Регистърът в момента не отговаря", "Опитай отново");
        } finally {
            database.speakAgain();
        }

        awaitHealth(system);
        assertThat(signals(server)).isEqualTo(before);
        form.hand().registered();
        assertThatKeyCountsOnce(system);
        assertThat(signals(server)).isEqualTo(before + 2);
    }

    @Test
    void a_database_that_dies_and_is_started_again_loses_nobody_anything(
            Page page, BrowserContext browser, MicroServer server, DebianMariaDb database)
            throws SQLException, IOException {
        Visit.of("npo.linia", page).in("en");
        SignalForm form = typed(page);
        ConnectedSystem system = ConnectedSystem.of(server, "MK-BGS", "WORKER").speaking("en");
        long before = signals(server);

        database.die();
        try {
            form.hand();
            assertThat(page.locator("#answer"))
                    .containsText("The register does not answer", new ContainsTextOptions().setTimeout(LONG_ENOUGH));
            assertThat(form.field("narrative")).hasValue("Обади се съседка.");
            assertThatSystemIsToldToComeBack(system.post("signals", Bodies.signal("едно"), key), "does not answer");
            assertThatPageSaysSo(browser.newPage(), "The register does not answer", "Try again");
            form.type("narrative", "Обади се пак.");
            sendWithoutScript(page);
            assertThat(page.locator("h1")).containsText("The register does not answer");
        } finally {
            database.startAgain();
        }

        awaitHealth(system);
        assertThat(signals(server)).isEqualTo(before);
        page.locator("a.btn").click();
        assertThat(form.field("narrative")).hasValue("Обади се пак.");
        form.hand().registered();
        assertThatKeyCountsOnce(system);
        assertThat(signals(server)).isEqualTo(before + 2);
    }

    /** As a browser sends a form by itself: the answer takes the place of the page. */
    private static void sendWithoutScript(Page page) {
        page.waitForNavigation(() -> page.evaluate("document.getElementById('signal').submit()"));
    }

    private static SignalForm typed(Page page) {
        return SignalForm.open(page).byHotline().type("narrative", "Обади се съседка.");
    }

    private static void assertThatSystemIsToldToComeBack(Reply gone, String words) {
        assertThat(gone.status()).isEqualTo(503);
        assertThat(gone.code()).isEqualTo("unavailable");
        assertThat(gone.userMessage()).contains(words);
        assertThat(gone.header("Retry-After")).isPresent();
        assertThat(gone.body().toString()).doesNotContain("Exception", "jdbc", "mariadb");
    }

    private static void assertThatPageSaysSo(Page page, String words, String again) {
        page.setDefaultNavigationTimeout(LONG_ENOUGH);
        Response answer = page.navigate("signals/signals.xhtml");
        assertThat(answer.status()).isEqualTo(503);
        assertThat(page.locator("h1")).containsText(words);
        assertThat(page.locator("a.btn")).hasText(again);
        assertThat(page.locator("a.btn")).hasAttribute("href", "/nrm/signals/signals.xhtml");
        assertThat(page.content()).doesNotContain("Exception", "bg.nrm.", "jdbc");
    }

    private static void awaitHealth(ConnectedSystem system) {
        await("an answer")
                .atMost(Duration.ofMinutes(1))
                .until(() -> system.get("signals").status() == 200);
    }

    private void assertThatKeyCountsOnce(ConnectedSystem system) {
        Reply done = system.post("signals", Bodies.signal("едно"), key);
        Reply again = system.post("signals", Bodies.signal("едно"), key);
        assertThat(done.status()).isEqualTo(201);
        assertThat(done.header("Idempotency-Replayed")).isEmpty();
        assertThat(again.header("Idempotency-Replayed")).contains("true");
        assertThat(again.body()).isEqualTo(done.body());
    }

    private static long signals(MicroServer server) throws SQLException {
        try (Connection owner = server.asOwner();
                ResultSet row = owner.createStatement().executeQuery("select count(*) from case_signal")) {
            row.next();
            return row.getLong(1);
        }
    }
}
