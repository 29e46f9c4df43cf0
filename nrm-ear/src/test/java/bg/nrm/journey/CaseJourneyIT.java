package bg.nrm.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.envelope.Accessibility;
import bg.nrm.envelope.InBrowser;
import bg.nrm.envelope.Legibility;
import bg.nrm.envelope.MicroServer;
import bg.nrm.envelope.Screens;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Cases on the screen: led by the rulebook, refused with reasons, closed; and nothing lost on the way. */
@InBrowser
@DisplayNameGeneration(ReplaceUnderscores.class)
class CaseJourneyIT {

    @Test
    void an_adult_is_led_from_identification_over_a_referral_to_the_closing(Page page, MicroServer server)
            throws SQLException {
        CaseDesk secretary = CaseDesk.withNewCase(Visit.of("burgas.sekretar", page));
        secretary
                .takes("IDENTIFY_INFORMALLY")
                .takes("ASSESS_RISK")
                .agreed("SAFETY_PLAN")
                .takes("AGREE_SAFETY_PLAN");
        secretary.takes("INTERVIEW_ABOUT_NEEDS").takes("ASSESS_URGENT_NEEDS").takes("AGREE_SUPPORT_PLAN");
        secretary.agreed("REFERRAL").agreed("SHARING_OF_INFORMATION");
        secretary.form("CONTACT_RECEIVING_ORGANISATION").to("риют", "Бургас").press();
        secretary.recorded();

        CaseDesk shelter = secretary.at(Visit.beside(page, "priut.burgas").page());
        shelter.takes("CONFIRM_RECEPTION");
        secretary.takes("ACCOMPANY_TO_RECEIVING_ORGANISATION");
        shelter.takes("GIVE_FEEDBACK");
        shelter.page().context().close();

        secretary.closing().says("Остават неизпълнени задължителни стъпки: ");
        secretary.entered().says("Случаят е приключен.");
        secretary.says("Приключено; изпълнени стъпки: ");
        assertThat(rows(
                        server,
                        "select count(*) from registered_victim v join case_file c on c.id = v.case_id"
                                + " where c.reference = ? and v.level = 'INFORMAL' and v.first_of_year and v.main_form = 'LABOUR'",
                        secretary))
                .isEqualTo(1);
        assertThat(rows(
                        server,
                        "select count(*) from duty d join case_file c on c.id = d.case_id where c.reference = ?",
                        secretary))
                .isZero();
    }

    @Test
    void what_stands_in_the_way_is_said_before_the_click_and_the_same_after_it(Page page) {
        CaseDesk desk = CaseDesk.withNewCase(Visit.of("burgas.sekretar", page)).form("ASSESS_RISK");
        String before = page.locator("#obstacles li span").first().innerText().split("\n")[0];
        desk.note("Написаното остава.").press();

        assertThat(page.locator(".note.err")).containsText(before);
        assertThat(page.locator("[id='step:note']")).hasValue("Написаното остава.");
    }

    @Test
    void a_step_of_other_rules_says_which_rules_apply_and_where_their_steps_are(Page page) {
        CaseDesk desk = CaseDesk.withNewCase(Visit.of("burgas.sekretar", page));
        page.navigate("cases/step.xhtml?ref=" + desk.reference() + "&step=REINTEGRATE_CHILD");
        assertThat(page.locator("#other-rules")).containsText("не е от правилата, които важат за случая");
        Accessibility.assertAccessible(page);
        page.locator("main .note a.btn").click();
        page.waitForURL("**/cases/case.xhtml?*tab=steps*");
    }

    @Test
    void what_was_noticed_is_folded_and_kept_with_every_form(Page page) {
        CaseDesk desk = CaseDesk.withNewCase(Visit.of("burgas.sekretar", page)).form("IDENTIFY_INFORMALLY");
        page.locator("#list-indicators summary").click();
        page.locator("[id='step:indicators-N1'] input").first().check();
        page.locator("[id='step:indicators-N5'] input").first().check();
        page.locator("[id='step:forms-others'] input[value=BEGGING]").check();
        page.locator("[id='step:note']").fill("");
        desk.isWrong("Напишете обосновката");
        assertThat(page.locator("[id='step:indicators-N1'] input").first()).isChecked();
        desk.note("Казаното съвпада с наблюдаваното.").press();
        desk.recorded().says("1.1 движението е ограничено");
    }

    @Test
    void a_life_at_risk_is_never_blocked_and_the_deviation_stays(Page page) {
        CaseDesk desk = CaseDesk.withNewCase(Visit.of("burgas.sekretar", page)).takes("IDENTIFY_INFORMALLY");
        desk.entry("FOUND&circumstance=RETURN_HOME_RISKY");
        desk.form("ACCOMMODATE_IN_EMERGENCY&deviate=true");
        page.locator("[id='step:reason']").selectOption("LIFE_AT_RISK");
        page.locator("[id='step:words']").fill("Заплашващият беше на място.");
        desk.press();
        desk.recorded().says("Заплашващият беше на място.");
        assertThat(page.locator(".dev-note")).hasCount(1);
        Accessibility.assertAccessible(page);
        Screens.picture(page, "case/deviation");
    }

    @Test
    void only_a_formal_identifier_identifies_formally_and_then_thirty_days_run(Page page) {
        CaseDesk secretary =
                CaseDesk.withNewCase(Visit.of("burgas.sekretar", page)).takes("IDENTIFY_INFORMALLY");
        secretary.form("IDENTIFY_FORMALLY").press();
        assertThat(page.locator(".note.err")).containsText("Тази стъпка е на");
        secretary.agreed("SHARING_OF_INFORMATION");
        secretary.invites("МВР", "Бургас");

        CaseDesk police = secretary.at(Visit.beside(page, "mvr.razsledvasht").page());
        police.takes("IDENTIFY_FORMALLY").says("ден 1 от 30");
        police.page().context().close();
    }

    @Test
    void a_case_of_another_body_does_not_exist(Page page) {
        CaseDesk desk = CaseDesk.withNewCase(Visit.of("burgas.sekretar", page));
        Page stranger = Visit.beside(page, "npo.linia").page();
        for (String address : List.of("case", "step", "consent", "entry", "document", "file", "opened")) {
            String query = "?ref=" + desk.reference() + "&step=ASSESS_RISK&kind=CONTACT&id=1&purpose=REFERRAL";
            assertThat(stranger.navigate("cases/" + address + ".xhtml" + query).status())
                    .as(address)
                    .isIn(403, 404);
        }
        for (String unknown : List.of("step.xhtml?step=", "consent.xhtml?purpose=", "entry.xhtml?kind=")) {
            assertThat(page.navigate("cases/" + unknown + "NOTHING_KNOWN&ref=" + desk.reference())
                            .status())
                    .as(unknown)
                    .isEqualTo(404);
        }
        assertThat(stranger.navigate("cases/case.xhtml?ref=' or 1=1 --").status())
                .isEqualTo(404);
        stranger.context().close();
    }

    @Test
    void time_is_stopped_with_a_basis_and_by_somebody(Page page) {
        CaseDesk desk = CaseDesk.withNewCase(Visit.of("burgas.sekretar", page));
        page.navigate("cases/entry.xhtml?ref=" + desk.reference() + "&kind=SUSPEND&step=IDENTIFY_INFORMALLY");
        Accessibility.assertAccessible(page);
        Screens.picture(page, "rest");
        page.locator("[id='entry:record']").click();
        for (String field : List.of("Причина:", "Основание:", "Кой разреши:", "До дата:")) {
            assertThat(page.locator("[data-problems]")).containsText(field);
        }
        page.locator("[id='entry:ground']").selectOption("HARM_FEARED");
        assertThat(page.locator("[id='entry:basis']")).isHidden();
        assertThat(page.locator("[id='entry:until']")).isVisible();
        page.locator("[id='entry:ground']").selectOption("STATE_OF_HEALTH");
        page.locator("[id='entry:until']")
                .fill(LocalDate.now().plusDays(5).format(DateTimeFormatter.ofPattern("dd.MM.yyyy")));
        page.locator("[id='entry:record']").click();
        // the answer to this press, and not what the first one was told
        assertThat(page.locator("[data-problems]")).not().containsText("Причина:");
        assertThat(page.locator("[data-problems]")).containsText("Кой разреши");
        page.locator("[id='entry:basis']").selectOption("WISH_OF_THE_PERSON");
        page.locator("[id='entry:allowedBy']").selectOption("PERSON");
        page.locator("[id='entry:record']").click();
        desk.recorded().says("Основание: желание на лицето. Разреши: самото лице.");
    }

    @Test
    void a_form_pressed_twice_is_recorded_once(Page page, MicroServer server) throws SQLException {
        CaseDesk desk = CaseDesk.withNewCase(Visit.of("burgas.sekretar", page)).form("IDENTIFY_INFORMALLY");
        page.locator("[id='step:record']").dblclick();
        desk.recorded();

        assertThat(rows(
                        server,
                        "select count(*) from story_entry s join case_file c on c.id = s.case_id"
                                + " where c.reference = ? and s.step = 'IDENTIFY_INFORMALLY'",
                        desk))
                .isEqualTo(1);
    }

    @Test
    void two_colleagues_record_the_same_step_and_both_are_told(Page page) {
        CaseDesk desk = CaseDesk.withNewCase(Visit.of("burgas.sekretar", page)).takes("IDENTIFY_INFORMALLY");
        desk.form("ASSESS_RISK").note("Моята оценка.");
        CaseDesk colleague = desk.at(Visit.beside(page, "burgas.koordinator").page());
        colleague.takes("ASSESS_RISK");
        colleague.page().context().close();
        desk.press();

        assertThat(page.locator(".note.err")).containsText("Вече е записано");
        assertThat(page.locator("[id='step:note']")).hasValue("Моята оценка.");
        desk.press();
        desk.recorded().says("Моята оценка.");
    }

    @Test
    void a_time_that_cannot_be_is_answered_at_its_field(Page page) {
        CaseDesk desk = CaseDesk.withNewCase(Visit.of("burgas.sekretar", page)).form("IDENTIFY_INFORMALLY");
        Stream.of("01.01.2090", "31.02.2026", "01.01.1990").forEach(day -> {
            desk.happened(day, "10:00").press();
            assertThat(page.locator("[id='step:day']")).hasAttribute("aria-invalid", "true");
            assertThat(page.locator("[id='step:day']")).hasValue(day);
        });
    }

    @Test
    void hostile_text_is_text(Page page) {
        String hostile = "<script>alert(1)</script> #{1+1} ' or 1=1 -- =cmd|' /C calc'!A0 \u202Eилг 😀";
        CaseDesk desk = CaseDesk.withNewCase(Visit.of("burgas.sekretar", page)).form("IDENTIFY_INFORMALLY");
        desk.note(hostile).press();
        desk.recorded().says("<script>alert(1)</script> #{1+1}");
        desk.form("ASSESS_RISK").note("ж".repeat(100_000)).press();
        assertThat(page.locator(".note.err")).containsText("20");
    }

    @Test
    void a_file_is_taken_for_what_it_holds(Page page) throws Exception {
        CaseDesk desk = CaseDesk.withNewCase(Visit.of("burgas.sekretar", page));
        attach(desk, "план.pdf", new byte[0]);
        assertThat(page.locator(".note.err")).containsText("празен");
        attach(desk, "план.pdf", "MZ\u0000\u0001".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(page.locator(".note.err")).containsText("Съдържанието не е");
        attach(desk, "план.pdf", new byte[(20 << 20) + 1]);
        assertThat(page.locator(".note.err")).containsText("твърде голям");
        byte[] plan = "%PDF-1.7\nПлан".getBytes(StandardCharsets.UTF_8);
        attach(desk, "../план.exe", plan);
        desk.recorded();
        Download download =
                page.waitForDownload(() -> page.locator("td a.btn").first().click());
        assertThat(download.suggestedFilename()).isEqualTo("план.exe.pdf");
        assertThat(Files.readAllBytes(download.path())).isEqualTo(plan);

        desk.open("documents");
        page.locator("td a.btn[href*='attachment.xhtml']").first().click();
        String shown = page.locator("iframe.attached").getAttribute("src");
        APIResponse inPage = page.request().get(shown.replaceFirst("^/nrm/", ""));
        assertThat(inPage.body()).isEqualTo(plan);
        assertThat(inPage.headers())
                .containsEntry("x-frame-options", "SAMEORIGIN")
                .hasEntrySatisfying("content-type", type -> assertThat(type).startsWith("application/pdf"))
                .hasEntrySatisfying(
                        "content-disposition", how -> assertThat(how).startsWith("inline"))
                .hasEntrySatisfying("content-security-policy", policy -> assertThat(policy)
                        .contains("default-src 'none'", "frame-ancestors 'self'"));
    }

    @Test
    void every_page_of_a_case_is_accessible_in_both_languages_and_on_a_telephone(Page page) {
        Visit visit = Visit.of("burgas.sekretar", page);
        CaseDesk desk = CaseDesk.withNewCase(visit).takes("IDENTIFY_INFORMALLY").takes("ASSESS_RISK");
        desk.agreed("SAFETY_PLAN").entry("CONTACT");
        String ref = "?ref=" + desk.reference();
        List<String> addresses = List.of(
                "work/work.xhtml",
                "cases/cases.xhtml",
                "cases/case.xhtml" + ref,
                "cases/case.xhtml" + ref + "&tab=consents",
                "cases/case.xhtml" + ref + "&tab=plan",
                "cases/case.xhtml" + ref + "&tab=documents",
                "cases/case.xhtml" + ref + "&print=true",
                "cases/step.xhtml" + ref + "&step=REVISE_RISK_AND_PLAN",
                "cases/step.xhtml" + ref + "&step=CONTACT_RECEIVING_ORGANISATION",
                "cases/consent.xhtml" + ref + "&purpose=REFERRAL",
                "cases/entry.xhtml" + ref + "&kind=CLOSE",
                "cases/document.xhtml" + ref,
                "cases/opened.xhtml" + ref);
        for (String language : List.of("bg", "en")) {
            visit.in(language);
            addresses.forEach(address -> look(visit, address, language));
        }
        visit.in("bg");
    }

    private static void look(Visit visit, String address, String language) {
        Page page = visit.page();
        assertThat(visit.goTo(address)).as(address).isEqualTo(200);
        Accessibility.assertAccessible(page);
        Legibility.assertLegible(page);
        String name = address.replaceAll("ref=[^&]*", "").replaceAll("[^a-zA-Z]+", "-") + "-" + language;
        Screens.picture(page, "case/" + name);
        page.setViewportSize(390, 844);
        Accessibility.assertAccessible(page);
        Legibility.assertLegible(page);
        Screens.picture(page, "case/" + name + "-390");
        page.setViewportSize(1280, 900);
    }

    private static void attach(CaseDesk desk, String name, byte[] content) {
        Page page = desk.page();
        page.navigate("cases/document.xhtml?ref=" + desk.reference());
        page.locator("input[type=file]").setInputFiles(new FilePayload(name, "application/pdf", content));
        Visit.sends(page.locator("[id='document:add']"));
    }

    private static int rows(MicroServer server, String sql, CaseDesk desk) throws SQLException {
        try (Connection database = server.asOwner();
                PreparedStatement query = database.prepareStatement(sql)) {
            query.setString(1, desk.reference().replace("-", ""));
            try (ResultSet result = query.executeQuery()) {
                result.next();
                return result.getInt(1);
            }
        }
    }
}
