package bg.nrm.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bg.nrm.envelope.Accessibility;
import bg.nrm.envelope.InBrowser;
import bg.nrm.envelope.LauncherRun;
import bg.nrm.envelope.MicroServer;
import bg.nrm.envelope.Screens;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.mail.internet.MimeMessage;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What leaves the register about limits: a calendar at a secret address, and a mail in the morning. Neither says anything of a person. */
@InBrowser
@DisplayNameGeneration(ReplaceUnderscores.class)
class LimitsOutsideIT {

    private static final String ADDRESS = "https?://[^/]+/nrm/feed/[A-Za-z0-9_-]{43}\\.ics";
    private static final Duration SOON = Duration.ofMinutes(1);

    private final HttpClient calendar = HttpClient.newHttpClient();

    @Test
    void a_calendar_reads_the_limits_at_a_secret_address_until_it_is_stopped(Page page) throws Exception {
        Visit.of("burgas.sekretar", page).goTo("account/account.xhtml");
        press(page, "Направи таен адрес");
        String address = page.locator("#feed-address").innerText().strip();
        assertThat(address).matches(ADDRESS);
        Accessibility.assertAccessible(page);

        HttpResponse<String> answer = read(address);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/calendar;charset=UTF-8");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("private, max-age=900");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        Calendar limits = new CalendarBuilder().build(new StringReader(answer.body()));
        assertThat(limits.validate().getEntries()).isEmpty();
        List<VEvent> events = limits.getComponents(Component.VEVENT);
        assertThat(events)
                .isNotEmpty()
                .allMatch(event -> event.getSummary().getValue().matches("[A-Z0-9]{4}-[A-Z0-9]{4}: .+"));
        String tag = answer.headers().firstValue("ETag").orElseThrow();
        assertThat(read(address, "If-None-Match", tag).statusCode()).isEqualTo(304);

        Visit.of("burgas.sekretar", page).goTo("account/account.xhtml");
        assertThat(page.locator("#feed")).containsText("Последно прочетен на");
        assertThat(page.content()).doesNotContain(address);
        press(page, "Направи нов адрес");
        String other = page.locator("#feed-address").innerText().strip();
        assertThat(read(address).statusCode()).isEqualTo(404);
        assertThat(read(other).statusCode()).isEqualTo(200);
        press(page, "Спри адреса");
        assertThat(page.locator("#feed-address")).hasCount(0);
        assertThat(read(other).statusCode()).isEqualTo(404);
        assertThat(read(address.replaceFirst("feed/.*", "feed/nothing.ics")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void whoever_asks_too_often_is_told_to_wait(Page page) throws Exception {
        Visit.of("burgas.koordinator", page).goTo("account/account.xhtml");
        press(page, "Направи таен адрес");
        String address = page.locator("#feed-address").innerText().strip();
        int status = 200;
        for (int times = 0; times < 31; times++) {
            status = read(address).statusCode();
        }
        assertThat(status).isEqualTo(429);
        press(page, "Спри адреса");
    }

    @Test
    void those_without_limits_are_offered_neither(Page page) {
        Visit.of("oditor", page).goTo("account/account.xhtml");
        assertThat(page.locator("#feed")).hasCount(0);
        assertThat(page.locator("#digest")).hasCount(0);
    }

    @Test
    void the_morning_mail_comes_once_also_when_the_mail_server_was_away(Page page, MicroServer server)
            throws Exception {
        forget(server);
        Visit visit = Visit.of("burgas.sekretar", page);
        visit.goTo("account/account.xhtml");
        Locator address = page.locator("[id='digest:address']");
        address.fill("ралица на поща");
        press(page, "Включи известието");
        assertThat(page.locator("#digest")).containsText("Това не е адрес на електронна поща");
        assertThat(address).hasValue("ралица на поща");
        address.fill("ralitsa@commission.example");
        press(page, "Включи известието");
        assertThat(page.locator("#digest")).containsText("Известието ще идва на този адрес");
        Accessibility.assertAccessible(page);

        await("the first attempt").atMost(SOON).until(() -> state(server).equals("FAILED connection 1"));
        Visit admin = Visit.beside(page, "admin");
        admin.goTo("admin/mail.xhtml");
        assertThat(admin.page().locator("table")).containsText("няма връзка с пощенския сървър");
        assertThat(admin.page().content()).doesNotContain("ralitsa");
        Accessibility.assertAccessible(admin.page());
        Screens.picture(admin.page(), "mail");
        admin.close();

        GreenMail mail = new GreenMail(new ServerSetup(LauncherRun.MAIL_PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        try {
            sql(server, "update digest_mail set next_at = utc_timestamp(6)");
            await("the second attempt").atMost(SOON).until(() -> state(server).startsWith("SENT"));
            sql(server, "update digest_mail set next_at = utc_timestamp(6)");
            await("the server to look again").atMost(SOON).until(() -> looked(server));
            assertThat(mail.getReceivedMessages()).hasSize(1);
            MimeMessage received = mail.getReceivedMessages()[0];
            assertThat(received.getSubject()).matches("НМН: \\d+ просрочени, \\d+ за днес");
            assertThat(received.getContent().toString()).doesNotContainPattern("[A-Z0-9]{4}-[A-Z0-9]{4}");
        } finally {
            mail.stop();
        }
        press(page, "Изключи известието");
        assertThat(page.locator("#digest")).containsText("адресът е изтрит");
    }

    /** It gives up what was left behind before it looks for what is to be sent. */
    private static boolean looked(MicroServer server) throws SQLException {
        sql(
                server,
                "insert ignore into digest_mail (user_id, day_on, state, attempts, claimed_at) select max(id), '2020-01-01',"
                        + " 'SENDING', 1, '2020-01-01' from user_account");
        return text(server, "select count(*) from digest_mail where day_on = '2020-01-01' and state = 'UNCERTAIN'")
                .equals("1");
    }

    private static void forget(MicroServer server) throws SQLException {
        sql(server, "delete from digest_mail");
        sql(server, "delete from digest_choice");
    }

    private static String state(MicroServer server) throws SQLException {
        return text(
                server,
                "select coalesce(max(concat_ws(' ', state, failure, attempts)), '') from digest_mail"
                        + " where day_on > '2020-01-01'");
    }

    private static String text(MicroServer server, String sql) throws SQLException {
        try (Connection owner = server.asOwner();
                Statement statement = owner.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private static void sql(MicroServer server, String sql) throws SQLException {
        try (Connection owner = server.asOwner();
                Statement statement = owner.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private HttpResponse<String> read(String address, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return calendar.send(request.build(), BodyHandlers.ofString());
    }

    private static void press(Page page, String words) {
        page.waitForResponse(answer -> answer.request().method().equals("POST"), () -> page.getByText(
                        words, new Page.GetByTextOptions().setExact(true))
                .click());
    }
}
