package bg.nrm.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.envelope.Accessibility;
import bg.nrm.envelope.InBrowser;
import bg.nrm.envelope.MicroServer;
import bg.nrm.envelope.Screens;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody holds a file of published figures against itself; nothing of it stays behind. */
@InBrowser
@DisplayNameGeneration(ReplaceUnderscores.class)
class PublishedFileIT {

    private static final String HEADER =
            "Iso3_code,Country,Region,Subregion,Indicator,Dimension,Category,Sex,Age,Year,Unit of measurement,txtVALUE,Source\n";
    private static final String LINE =
            "ROU,Romania,Europe,Eastern Europe,Detected trafficking victims,%s,%s,2022,Counts,%s,GLOTIP\n";
    private static final String FILE = HEADER
            + LINE.formatted("Total,Total", "Total,Total", "20")
            + LINE.formatted("Total,Total", "Total,0 to 17 years", "<5")
            + LINE.formatted("Total,Total", "Total,18 years or over", "12")
            + LINE.formatted("by form of exploitation,<script>document.title='x'</script>", "Total,Total", "31");

    @Test
    void the_contradictions_of_a_file_are_named_and_the_file_is_not_kept(Page page, MicroServer server)
            throws SQLException {
        Visit visit = Visit.of("statistika", page);
        visit.goTo("reports/published.xhtml");
        page.locator(".head a.btn").click();
        long before = rows(server);
        upload(page, "romania.csv", FILE.getBytes(StandardCharsets.UTF_8));
        assertThat(page.locator(".note.good").first()).containsText("Файлът е проверен. Не е запазен.");
        assertThat(page.locator("dl.facts")).containsText("romania.csv");
        assertThat(page.locator("table tbody tr")).hasCount(2);
        assertThat(page.locator("table tbody tr").first()).containsText("<5 (деца) + 12 (пълнолетни) дава 12–16");
        assertThat(page.locator("table tbody tr").nth(1)).containsText("<script>document.title='x'</script>");
        assertThat(page).hasTitle("Проверка на друга публикувана серия – НМН");
        assertThat(rows(server)).isEqualTo(before);
        Accessibility.assertAccessible(page);
        Screens.picture(page, "figures/checked");
        page.setViewportSize(390, 844);
        Accessibility.assertAccessible(page);
        Screens.picture(page, "figures/checked-390");
    }

    @Test
    void a_file_without_contradictions_is_said_to_have_none(Page page) {
        Visit.of("oditor", page).goTo("reports/check.xhtml");
        upload(
                page,
                "f.csv",
                (HEADER + LINE.formatted("Total,Total", "Total,Total", "20")).getBytes(StandardCharsets.UTF_8));
        assertThat(page.locator("section[aria-labelledby=result] .note.good")).containsText("не си противоречат");
    }

    @Test
    void what_cannot_be_read_is_answered_with_what_to_put_right(Page page) {
        Visit.of("statistika", page).goTo("reports/check.xhtml");
        Visit.sends(page.locator("[id='check:go']"));
        assertThat(problem(page)).isEqualTo("Не е избран файл или файлът е празен. Изберете друг.");
        assertThat(refusal(page, new byte[0])).startsWith("Не е избран файл или файлът е празен.");
        assertThat(refusal(page, new byte[(1 << 20) + 1])).contains("побира се до 1 MB");
        assertThat(refusal(page, "%PDF-1.7\n%\u00e2\u00e3".getBytes(StandardCharsets.ISO_8859_1)))
                .startsWith("Файлът не е текст със запетаи.");
        assertThat(refusal(page, FILE.replace("Romania", "Румъния").getBytes(Charset.forName("windows-1251"))))
                .contains("UTF-8");
        assertThat(refusal(page, FILE.replace("Sex,Age", "Gender,Age")))
                .contains("липсват или се повтарят колони: Sex.");
        assertThat(refusal(page, FILE.replace(",12,", ",a dozen,")))
                .startsWith("Ред 4, колона txtVALUE: „a dozen“ не е число");
        Accessibility.assertAccessible(page);
        Screens.picture(page, "figures/refused");
        upload(page, "again.csv", FILE.getBytes(StandardCharsets.UTF_8));
        assertThat(page.locator("table tbody tr")).hasCount(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dsp.burgas", "dlzd", "admin"})
    void whoever_may_not_see_the_published_series_may_not_check_another(String username, Page page) {
        assertThat(Visit.of(username, page).goTo("reports/check.xhtml")).isEqualTo(403);
    }

    private static String refusal(Page page, String file) {
        return refusal(page, file.getBytes(StandardCharsets.UTF_8));
    }

    private static String refusal(Page page, byte[] content) {
        upload(page, "file.csv", content);
        assertThat(page.locator("section[aria-labelledby=result]")).hasCount(0);
        return problem(page);
    }

    private static String problem(Page page) {
        assertThat(page.locator("[id='check:file']")).hasAttribute("aria-invalid", "true");
        return page.locator(".f .msg").first().innerText().strip();
    }

    private static void upload(Page page, String name, byte[] content) {
        page.locator("[id='check:file']").setInputFiles(new FilePayload(name, "text/csv", content));
        Visit.sends(page.locator("[id='check:go']"));
    }

    /** Everything a request could leave behind, but for the audit. */
    private static long rows(MicroServer server) throws SQLException {
        try (Connection database = server.asOwner();
                Statement statement = database.createStatement();
                ResultSet result = statement.executeQuery(
                        "select (select count(*) from document) + (select count(*) from draft)")) {
            result.next();
            return result.getLong(1);
        }
    }
}
