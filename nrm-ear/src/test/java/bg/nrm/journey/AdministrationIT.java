package bg.nrm.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.envelope.Accessibility;
import bg.nrm.envelope.InBrowser;
import bg.nrm.envelope.MicroServer;
import bg.nrm.envelope.Screens;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** An administrator keeps bodies, users, code lists, parameters and connected systems, and reaches no content. */
@InBrowser
@DisplayNameGeneration(ReplaceUnderscores.class)
class AdministrationIT {

    @Test
    void a_new_user_is_approved_by_a_second_administrator_and_gets_a_password_once(Page page) {
        Visit first = Visit.of("admin", page);
        first.goTo("admin/user.xhtml");
        field(page, "user:username").fill("vraca.nov");
        field(page, "user:name").fill("Стела Мирчева");
        box(page, "Служител по случаи").check();
        press(page, "Предложи достъп");
        assertThat(page.locator(".note.good")).containsText("чака одобрение от друг администратор");
        assertThat(row(page, "Стела Мирчева").getByText("Одобри", exactly())).hasCount(0);
        Accessibility.assertAccessible(page);
        Screens.picture(page, "admin/approvals");
        first.goTo("admin/users.xhtml");
        assertThat(page.locator("#content table")).not().containsText("Стела Мирчева");

        Visit second = Visit.beside(page, "admin.zamestnik");
        second.goTo("admin/approvals.xhtml");
        assertThat(row(second.page(), "Стела Мирчева")).containsText("Служител по случаи");
        row(second.page(), "Стела Мирчева").getByText("Одобри", exactly()).click();
        assertThat(second.page().locator(".note.good")).containsText("Предложението е одобрено");
        assertThat(second.page().getByText("Вземи паролата")).hasCount(0);
        second.close();

        first.goTo("admin/approvals.xhtml");
        row(page, "Стела Мирчева").getByText("Вземи паролата").click();
        Locator shown = page.locator("#one-time");
        assertThat(shown).isVisible();
        String once = shown.innerText().strip();
        Accessibility.assertAccessible(page);
        first.goTo("admin/approvals.xhtml");
        assertThat(page.getByText("Вземи паролата")).hasCount(0);
        assertThat(page.locator("#content")).not().containsText(once);
        page.locator(".exit").click();

        Visit.atTheDoor("vraca.nov", once, page).goTo("work/work.xhtml");
        assertThat(page).hasURL(Pattern.compile(".*/account/password\\.xhtml"));
        Accessibility.assertAccessible(page);
        field(page, "password:present").fill(once);
        field(page, "password:wanted").fill("vraca.nov1");
        press(page, "Смени паролата");
        assertThat(problem(page)).containsText("прилича на потребителското име");
        field(page, "password:present").fill(once);
        field(page, "password:wanted").fill("петте липи край моста");
        press(page, "Смени паролата");
        assertThat(page).hasURL(Pattern.compile(".*/login/login\\.xhtml"));

        Visit visit = Visit.atTheDoor("vraca.nov", "петте липи край моста", page);
        assertThat(visit.menu()).contains("work/work.xhtml");
    }

    @Test
    void a_further_role_waits_and_a_role_that_is_taken_is_gone_at_once(Page page) {
        Visit visit = Visit.of("admin", page);
        visit.goTo("admin/users.xhtml");
        page.locator("a.row", new Page.LocatorOptions().setHasText("Ралица Тодорчева"))
                .first()
                .click();
        box(page, "Одитор").check();
        press(page, "Запиши потребителя");
        assertThat(page.locator(".note.good")).containsText("чака одобрение");
        assertThat(row(page, "Ралица Тодорчева")).containsText("добавя се: Одитор");
        visit.goTo("admin/users.xhtml");
        assertThat(page.locator("tr", new Page.LocatorOptions().setHasText("Ралица Тодорчева")))
                .not()
                .containsText("Одитор");
        visit.goTo("admin/approvals.xhtml");
        row(page, "Ралица Тодорчева").getByText("Оттегли", exactly()).click();
        assertThat(page.locator(".note.good")).containsText("няма да се изпълни");
        assertThat(row(page, "Ралица Тодорчева")).containsText("оттеглено");
    }

    @Test
    void nobody_gives_themselves_a_role_or_closes_their_own_account(Page page) {
        Visit.of("admin", page).goTo("admin/users.xhtml");
        page.locator("a.row", new Page.LocatorOptions().setHasText("Пламена Върбева"))
                .click();
        box(page, "Администратор").uncheck();
        box(page, "Служител по случаи").check();
        press(page, "Запиши потребителя");
        assertThat(problem(page)).containsText("Собствените си роли не можете да променяте");
        assertThat(box(page, "Служител по случаи")).isChecked();
        press(page, "Закрий достъпа");
        assertThat(page.locator("[id='standing'] .note.err"))
                .containsText("Собствения си достъп не можете да закриете");
    }

    @Test
    void administration_and_case_work_never_meet_in_one_account(Page page) {
        Visit.of("admin", page).goTo("admin/user.xhtml");
        field(page, "user:username").fill("dve.roli");
        field(page, "user:name").fill("Никола Друмев");
        box(page, "Служител по случаи").check();
        box(page, "Администратор").check();
        press(page, "Предложи достъп");
        assertThat(problem(page)).containsText("Администраторът не вижда съдържание");
    }

    @Test
    void two_who_rename_one_body_see_both_names_and_lose_nothing(Page page, BrowserContext context) {
        Visit.of("admin", page).goTo("admin/organisations.xhtml");
        page.locator("a.row", new Page.LocatorOptions().setHasText("МКБТХ Русе"))
                .click();
        assertThat(field(page, "organisation:shortBg")).hasValue("МКБТХ Русе");
        Page other = context.newPage();
        other.navigate(page.url());
        field(other, "organisation:shortBg").fill("МКБТХ – Русе");
        press(other, "Запиши наименованията");
        assertThat(other.locator(".note.good")).containsText("Наименованията са записани");

        field(page, "organisation:shortBg").fill("Местна комисия Русе");
        press(page, "Запиши наименованията");
        assertThat(problem(page)).containsText("Междувременно друг администратор промени записа");
        assertThat(page.locator(".note.warn dd").nth(1)).hasText("МКБТХ – Русе");
        assertThat(field(page, "organisation:shortBg")).hasValue("Местна комисия Русе");
        Screens.picture(page, "admin/both-names");
        field(page, "organisation:shortBg").fill("МКБТХ Русе");
        press(page, "Запиши наименованията");
        assertThat(page.locator(".note.good")).containsText("Наименованията са записани");
    }

    @Test
    void what_cannot_be_a_body_is_answered_at_its_field_and_kept_as_typed(Page page) {
        Visit.of("admin", page).goTo("admin/organisations.xhtml?add=true");
        field(page, "newOrganisation:code").fill("=1+1");
        field(page, "newOrganisation:nameBg").fill("<script>alert(1)</script> 🕊 #{7*7}");
        field(page, "newOrganisation:from").fill("31.02.2026");
        press(page, "Добави органа");
        assertThat(problem(page)).containsText("Няма такъв ден");
        field(page, "newOrganisation:from").fill("01.12.2026");
        press(page, "Добави органа");
        assertThat(problem(page)).containsText("Кодът е недопустим");
        assertThat(field(page, "newOrganisation:code")).hasValue("=1+1");
        assertThat(field(page, "newOrganisation:nameBg")).hasValue("<script>alert(1)</script> 🕊 #{7*7}");
    }

    @Test
    void a_body_in_which_people_work_cannot_end(Page page) {
        Visit.of("admin", page).goTo("admin/organisations.xhtml");
        page.locator("a.row", new Page.LocatorOptions().setHasText("МКБТХ Бургас"))
                .click();
        press(page, "Приключи участието");
        assertThat(page.locator("[id='ending'] .note.err")).containsText("има открит достъп");
    }

    @Test
    void a_value_gets_a_new_label_from_a_day_and_keeps_the_old_one_before(Page page) {
        Visit.of("admin", page).goTo("admin/codes.xhtml?list=SENDER");
        int before = page.locator("tbody tr").count();
        page.locator("a.row", new Page.LocatorOptions().setHasText("CITIZEN")).click();
        field(page, "label:labelBg").fill("гражданин или съсед");
        field(page, "label:from").fill("31.12.2098");
        press(page, "Запиши ново наименование");
        assertThat(page.locator(".note.good")).containsText("Новото наименование е записано");
        assertThat(page.locator("tbody tr")).hasCount(before + 1);
        assertThat(page.locator("tbody tr", new Page.LocatorOptions().setHasText("до 30.12.2098")))
                .hasCount(1);
        Accessibility.assertAccessible(page);
        page.locator(".exit").click();

        Visit.of("burgas.sekretar", page).goTo("signals/new.xhtml");
        assertThat(page.locator("#content")).containsText("Гражданин");
        assertThat(page.locator("#content")).not().containsText("Гражданин или съсед");
    }

    @Test
    void a_list_on_whose_values_the_rules_rely_takes_no_new_value(Page page) {
        Visit.of("admin", page).goTo("admin/codes.xhtml?list=SEX&add=true");
        assertThat(page.getByText("Правилата и справките разчитат на всяка стойност тук."))
                .isVisible();
        assertThat(field(page, "code:code")).hasCount(0);
    }

    @Test
    void a_parameter_gets_a_value_from_a_day_and_the_handbook_shows_it(Page page, MicroServer server)
            throws SQLException {
        List<String> due = due(server);
        assertThat(due).isNotEmpty();
        Visit visit = Visit.of("admin", page);
        visit.goTo("admin/parameters.xhtml?code=LEGAL_COUNSELLING");
        field(page, "value:amount").fill("5,5");
        field(page, "value:source").fill("Решение за настройка, протокол 5");
        field(page, "value:from").fill("01.01.2020");
        press(page, "Задай стойността");
        assertThat(problem(page)).containsText("цели числа");
        assertThat(problem(page)).containsText("Денят е минал");
        field(page, "value:amount").fill("5");
        field(page, "value:from").fill(today(page));
        press(page, "Задай стойността");
        assertThat(page.locator(".note.good")).containsText("Новата стойност е зададена");
        visit.goTo("admin/parameters.xhtml?code=LEGAL_COUNSELLING");
        assertThat(page.getByText("чака одобрение от друг администратор").first())
                .isVisible();
        assertThat(page.getByText("Одобри", new Page.GetByTextOptions().setExact(true)))
                .hasCount(0);
        visit.goTo("handbook/measure.xhtml?n=2.2");
        assertThat(page.locator("#GIVE_LEGAL_COUNSELLING")).containsText("7 работни дни");

        Visit second = Visit.beside(page, "admin.zamestnik");
        second.goTo("admin/parameters.xhtml?code=LEGAL_COUNSELLING");
        press(second.page(), "Отхвърли");
        assertThat(second.page().locator(".note.good")).containsText("Стойността е отхвърлена");
        visit.goTo("admin/parameters.xhtml?code=LEGAL_COUNSELLING");
        field(page, "value:amount").fill("5");
        field(page, "value:source").fill("Решение за настройка, протокол 5");
        field(page, "value:from").fill(today(page));
        press(page, "Задай стойността");
        assertThat(page.locator(".note.good")).containsText("Новата стойност е зададена");
        second.goTo("admin/parameters.xhtml?code=LEGAL_COUNSELLING");
        press(second.page(), "Одобри");
        assertThat(second.page().locator(".note.good")).containsText("Стойността е одобрена");
        second.close();
        visit.goTo("admin/parameters.xhtml");
        assertThat(page.locator("tbody tr", new Page.LocatorOptions().setHasText("Решение за настройка, протокол 5")))
                .containsText("5 работни дни");
        visit.goTo("handbook/measure.xhtml?n=2.2");
        assertThat(page.locator("#GIVE_LEGAL_COUNSELLING")).containsText("5 работни дни");
        awaitOther(due, server);
    }

    @Test
    void a_connected_system_gets_its_token_by_two_administrators_until_it_is_revoked(Page page, MicroServer server)
            throws Exception {
        Visit visit = Visit.of("admin", page);
        visit.goTo("admin/tokens.xhtml?add=true");
        press(page, "Предложи ключ");
        assertThat(problem(page)).containsText("Не е избрана роля");
        field(page, "connection:name").fill("Пробна система");
        box(page, "Служител по случаи").check();
        press(page, "Предложи ключ");
        assertThat(page.locator(".note.good")).containsText("чака одобрение");
        visit.goTo("admin/tokens.xhtml");
        assertThat(page.locator("#content")).not().containsText("Пробна система");

        Visit second = Visit.beside(page, "admin.zamestnik");
        second.goTo("admin/approvals.xhtml");
        row(second.page(), "Пробна система").getByText("Одобри", exactly()).click();
        assertThat(second.page().locator(".note.good")).containsText("Предложението е одобрено");
        second.close();

        visit.goTo("admin/approvals.xhtml");
        row(page, "Пробна система").getByText("Вземи ключа за достъп").click();
        assertThat(page.locator("#token")).hasText(Pattern.compile("nrm_[A-Za-z0-9_-]{43}"));
        String token = page.locator("#token").innerText().strip();
        assertThat(signals(server, token)).isEqualTo(200);
        visit.goTo("admin/tokens.xhtml");
        assertThat(page.content()).doesNotContain(token);
        page.locator("tr", new Page.LocatorOptions().setHasText("Пробна система"))
                .getByText("Отнеми ключа")
                .click();
        press(page, "Отнеми ключа");
        assertThat(page.locator(".note.good")).containsText("Ключът за достъп е отнет.");
        assertThat(page.locator("tr", new Page.LocatorOptions().setHasText("Пробна система")))
                .containsText("отнет на");
        assertThat(signals(server, token)).isEqualTo(401);
    }

    /** What the interface answers to whoever shows this token. */
    private static int signals(MicroServer server, String token) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(server.url("api/v1/signals"))
                                .header("Authorization", "Bearer " + token)
                                .build(),
                        BodyHandlers.discarding())
                .statusCode();
    }

    private static Locator row(Page page, String text) {
        return page.locator("#content tr", new Page.LocatorOptions().setHasText(text))
                .first();
    }

    private static Locator.GetByTextOptions exactly() {
        return new Locator.GetByTextOptions().setExact(true);
    }

    /** When legal counselling is due in cases that wait for it. */
    private static List<String> due(MicroServer server) throws SQLException {
        List<String> due = new ArrayList<>();
        try (Connection database = server.asOwner();
                Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery("select concat_ws(' ', case_id, due_at) from duty"
                        + " where step = 'GIVE_LEGAL_COUNSELLING' and limit_kind = 'SETTING' order by case_id")) {
            while (row.next()) {
                due.add(row.getString(1));
            }
        }
        return due;
    }

    /** Within a minute the lists follow a limit that was set anew. */
    private static void awaitOther(List<String> due, MicroServer server) throws SQLException {
        long patience = System.nanoTime() + Duration.ofMinutes(3).toNanos();
        while (due(server).equals(due)) {
            assertThat(System.nanoTime()).as("patience").isLessThan(patience);
            LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
        }
    }

    private static String today(Page page) {
        return (String)
                page.evaluate("() => new Intl.DateTimeFormat('bg-BG', {timeZone: 'Europe/Sofia', day: '2-digit',"
                        + " month: '2-digit', year: 'numeric'}).format(new Date()).replace(/[^0-9.]/g, '')");
    }

    private static Locator field(Page page, String id) {
        return page.locator("[id='" + id + "']");
    }

    private static Locator box(Page page, String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private static Locator problem(Page page) {
        return page.locator(".note.err").first();
    }

    private static void press(Page page, String button) {
        page.locator("button:visible", new Page.LocatorOptions().setHasText(button))
                .first()
                .click();
    }
}
