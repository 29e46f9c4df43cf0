package bg.nrm.envelope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The EAR on a Payara Server as it comes from its maker, before a MariaDB as Debian brings it, by the scripts an administrator gets. */
class PayaraServerIT {

    private static final String OWN_PASSWORD = "петте липи край моста";

    @TempDir
    private Path directory;

    @Test
    void the_scripts_install_the_application_and_remove_it() throws Exception {
        try (DebianMariaDb database = DebianMariaDb.start(directory.resolve("database"));
                PayaraServer server = PayaraServer.start(directory.resolve("domains"))) {
            assertThat(server.report()).contains(PayaraServer.version(), PayaraServer.javaVersion());
            Path configuration = server.configuration(directory, database);
            server.run("install.sh", configuration);
            assertThat(status(server.url("health"))).isEqualTo(200);
            assertThat(database.version()).startsWith("10.11.");
            assertThatTheAdministratorGetsIn(server);

            server.run("install.sh", configuration); // the way of an upgrade
            assertThat(status(server.url("health"))).isEqualTo(200);

            server.run("uninstall.sh", configuration);
            assertThat(status(server.url("health"))).isEqualTo(404);
            assertThat(server.domainXml())
                    .doesNotContain("jdbc/nrm")
                    .doesNotContain("MariaDbDataSource")
                    .doesNotContain("nrm.database");
        }
    }

    /** A page behind the log-in needs all that a server has to give: security, beans, Faces, the database. */
    private static void assertThatTheAdministratorGetsIn(PayaraServer server) {
        try (Chromium chromium = Chromium.start()) {
            Page page = chromium.browser().newPage();
            page.navigate(server.url("login/login.xhtml").toString());
            enter(page, PayaraServer.ADMINISTRATOR_PASSWORD);
            page.navigate(server.url("admin/users.xhtml").toString());
            PlaywrightAssertions.assertThat(page).hasURL(Pattern.compile(".*/account/password\\.xhtml"));
            page.locator("[id='password:present']").fill(PayaraServer.ADMINISTRATOR_PASSWORD);
            page.locator("[id='password:wanted']").fill(OWN_PASSWORD);
            page.locator("[id='password:change']").click();
            PlaywrightAssertions.assertThat(page.locator(".note")).containsText("Паролата е сменена");
            enter(page, OWN_PASSWORD);
            page.navigate(server.url("admin/users.xhtml").toString());
            PlaywrightAssertions.assertThat(page.locator(".exit")).isVisible();
            PlaywrightAssertions.assertThat(page.locator("#content table")).containsText("admin");
            awaitHealth(server, "{\"status\":\"up\",\"attention\":[\"one.administrator\"]}");
            theSecondAdministratorIsOpenedAlone(server, page);
        }
    }

    /** The first administrator opens the account of the second alone; from then on two of them decide. */
    private static void theSecondAdministratorIsOpenedAlone(PayaraServer server, Page page) {
        propose(server, page, "vtori.admin", "Администратор");
        PlaywrightAssertions.assertThat(page.locator(".note.good")).containsText("Направено е без втори човек");
        page.getByText("Вземи паролата").click();
        PlaywrightAssertions.assertThat(page.locator("#one-time")).isVisible();
        awaitHealth(server, "{\"status\":\"up\"}");
        propose(server, page, "treti.admin", "Администратор");
        PlaywrightAssertions.assertThat(page.locator(".note.good"))
                .containsText("чака одобрение от друг администратор");
        PlaywrightAssertions.assertThat(page.getByText("Одобри", new Page.GetByTextOptions().setExact(true)))
                .hasCount(0);
    }

    private static void propose(PayaraServer server, Page page, String username, String role) {
        page.navigate(server.url("admin/user.xhtml").toString());
        page.locator("[id='user:username']").fill(username);
        page.locator("[id='user:name']").fill("Втори човек");
        page.getByLabel(role, new Page.GetByLabelOptions().setExact(true)).check();
        page.locator("[id='user:add']").click();
        PlaywrightAssertions.assertThat(page).hasURL(Pattern.compile(".*/admin/approvals\\.xhtml"));
    }

    /** The server looks again every two seconds. */
    private static void awaitHealth(PayaraServer server, String answer) {
        await("the next look").atMost(Duration.ofSeconds(30)).until(() -> HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(server.url("health")).build(), BodyHandlers.ofString())
                .body()
                .equals(answer));
    }

    private static void enter(Page page, String password) {
        page.locator("#username").fill("admin");
        page.locator("#password").fill(password);
        page.locator("#enter button[type=submit]").click();
    }

    private static int status(URI address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
                .statusCode();
    }
}
