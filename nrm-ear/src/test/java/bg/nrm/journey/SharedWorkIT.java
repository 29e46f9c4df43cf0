package bg.nrm.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.demonstration.DemonstrationAccount;
import bg.nrm.envelope.Accessibility;
import bg.nrm.envelope.InBrowser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Two people at one record, a signal on its way to others, and a person found in both alphabets by those who may know them. */
@InBrowser
@DisplayNameGeneration(ReplaceUnderscores.class)
class SharedWorkIT {

    @Test
    void two_people_at_one_signal_see_both_values(Page page, BrowserContext browser) {
        String number = signalFrom("burgas.sekretar", page, "Ана Тодорова");
        Page other = browser.newPage();
        page.navigate("signals/change.xhtml?number=" + number);
        other.navigate("signals/change.xhtml?number=" + number);
        page.locator("[id='change:place']").fill("Несебър");
        page.locator("[id='change:save']").click();
        assertThat(page.locator("#said")).containsText("поправени");
        other.locator("[id='change:place']").fill("Поморие");
        other.locator("[id='change:save']").click();
        assertThat(other.locator("table")).containsText("Несебър");
        assertThat(other.locator("table")).containsText("Поморие");
        Accessibility.assertAccessible(other);
        other.locator("[id='change:save']").click();
        assertThat(other.locator("#content .kv").first()).containsText("Поморие");
    }

    @Test
    void two_people_at_one_person_see_both_values_and_nothing_typed_is_lost(Page page, BrowserContext browser) {
        signalFrom("burgas.sekretar", page, "Ида Стоянова");
        String person = page.locator("a[href*='person.xhtml?id=']").first().getAttribute("href");
        String change = "persons/change.xhtml" + person.replaceAll(".*xhtml", "");
        Page other = browser.newPage();
        page.navigate(change);
        other.navigate(page.url());
        page.locator("[id='person:family']").fill("Илиева");
        page.locator("[id='person:citizenships']").selectOption("RO");
        page.locator("[id='person:save']").click();
        assertThat(page.locator("#who")).containsText("записани");
        other.locator("[id='person:family']").fill("Колева");
        other.locator("[id='person:known']").selectOption("25-34");
        other.locator("[id='person:addNumber']").click();
        number(other, 1, "LNCH", "9002150011");
        assertThat(other.locator("[id='person:identifiersBox'] .msg.warn").first())
                .isVisible();
        number(other, 1, "EGN", "9002150011");
        assertThat(other.locator("[id='person:identifiers:1:takeBorn']")).isVisible();
        other.locator("[id='person:identifiers:1:takeBorn']").click();
        assertThat(other.locator("[id='person:born']")).hasValue("15.02.1990");
        number(other, 1, "EGN", "9002304417");
        other.locator("[id='person:identifiers:1:keptBecause']").selectOption("HEARD_BY_PHONE");
        Accessibility.assertAccessible(other);
        other.locator("[id='person:save']").click();
        assertThat(other.locator("table")).containsText("Ида Илиева");
        assertThat(other.locator("table")).containsText("Ида Колева");
        assertThat(other.locator("[id='person:born']")).hasValue("15.02.1990");
        Accessibility.assertAccessible(other);
        other.locator("[id='person:save']").click();
        other.locator("[id='who:reveal']").click();
        assertThat(other.locator("#who")).containsText("Ида Колева");
        assertThat(other.locator("#who")).containsText("9002304417");
        assertThat(other.locator("#who")).containsText("15.02.1990");
        assertThat(other.locator("#who")).containsText("Румъния");
        SignalForm twin = SignalForm.open(page).byHotline().named("Ида Колева").numbered("EGN", "9002304417");
        twin.choose("persons:0:identifiers:0:keptBecause", "ANOTHER_PERSON")
                .hand()
                .registered();
        page.locator("a[href*='person.xhtml?id=']").first().click();
        page.locator("[aria-labelledby='h-twins'] a").click();
        assertThat(page).hasURL(Pattern.compile(".*" + person.replaceAll(".*id=", "id=")));
        Accessibility.assertAccessible(page);
    }

    private static void number(Page page, int row, String type, String value) {
        String id = "[id='person:identifiers:" + row + ":";
        page.locator(id + "type']").selectOption(type);
        assertThat(page.locator(id + "value']")).isVisible();
        page.locator(id + "value']").fill(value);
        page.locator(id + "value']").blur();
    }

    @Test
    void a_signal_is_reviewed_and_what_became_known_is_added(Page page) {
        signalFrom("burgas.sekretar", page, "Рая Колева");
        page.locator("[id='triage:decide']").click();
        assertThat(page.locator("[data-problems]")).containsText("За какво е сигналът");
        page.locator("[id='triage:outcome']").selectOption("UNCONFIRMED");
        page.locator("[id='triage:reason']").fill("Никой не потвърди.");
        page.locator("[id='triage:decide']").click();
        assertThat(page.locator(".story")).containsText("Никой не потвърди.");
        page.locator("[id='add:added']").fill("Обади се отново.");
        page.locator("[id='add:addIt']").click();
        assertThat(page.locator(".story")).containsText("Обади се отново.");
        Accessibility.assertAccessible(page);
    }

    @Test
    void a_foreign_signal_does_not_exist_until_it_is_passed_on(Page page, BrowserContext browser) {
        String number = signalFrom("burgas.sekretar", page, "Лора Пенева");
        String person = page.locator("a[href*='person.xhtml?id=']").first().getAttribute("href");
        Page foreign = browser.browser().newContext().newPage();
        String base = page.url().replaceFirst("signals/.*", "");
        foreign.navigate(base + "login/login.xhtml");
        foreign.locator("#username").fill("centar.varna");
        foreign.locator("#password").fill(DemonstrationAccount.PASSWORD);
        foreign.locator("#enter button[type=submit]").click();
        assertThat(foreign.locator(".exit")).isVisible();
        String signal = base + "signals/signal.xhtml?number=" + number;
        assertThat(foreign.navigate(signal).status()).isEqualTo(404);
        assertThat(foreign.navigate(base.replaceFirst("/nrm/$", "") + person).status())
                .isEqualTo(404);
        page.locator("[id='pass:body']").selectOption("PRIUT-VAR");
        page.locator("[id='pass:passIt']").click();
        assertThat(page.locator("#said")).containsText("предаден");
        assertThat(foreign.navigate(signal).status()).isEqualTo(200);
        foreign.context().close();
    }

    @Test
    void a_person_is_found_in_either_alphabet_and_shown_only_when_asked_for(Page page) {
        signalFrom("burgas.sekretar", page, "Цветелина Йорданова");
        page.navigate("persons/persons.xhtml");
        page.locator("[id='search:name']").fill("Jordanow Zwetelina");
        page.locator("[id='search:go']").click();
        assertThat(page.locator("#results table")).containsText("Цветелина Йорданова");
        page.locator("#results a.row").first().click();
        assertThat(page.locator(".safe")).isVisible();
        assertThat(page.locator("#content")).not().containsText("Йорданова");
        page.locator("[id='who:reveal']").click();
        assertThat(page.locator("#content")).containsText("Йорданова");
        Accessibility.assertAccessible(page);
    }

    @Test
    void a_search_says_the_same_whether_or_not_something_is_hidden(Page page) {
        signalFrom("burgas.sekretar", page, "Невена Укривалова");
        page.locator(".exit").click();
        assertThat(page.locator(".shell")).hasCount(0);
        Visit.of("centar.varna", page);
        assertThat(searched(page, "Невена Укривалова")).isEqualTo(searched(page, "Никоя Никоева"));
    }

    @Test
    void what_is_no_name_and_no_number_is_answered_at_the_field_also_from_an_address(Page page) {
        Visit visit = Visit.of("centar.varna", page);
        for (String sought : List.of("%25", "_", "*", "z".repeat(3_000))) {
            assertThat(visit.goTo("persons/persons.xhtml?q=" + sought))
                    .as(sought)
                    .isEqualTo(200);
            assertThat(page.locator("#found")).hasCount(0);
            assertThat(page.locator("#search .err").first()).isVisible();
        }
    }

    private static String searched(Page page, String name) {
        page.navigate("persons/persons.xhtml");
        page.locator("[id='search:name']").fill(name);
        page.locator("[id='search:go']").click();
        assertThat(page.locator("#found")).isVisible();
        return page.locator("#results").innerText();
    }

    private static String signalFrom(String username, Page page, String name) {
        Visit.of(username, page);
        return SignalForm.open(page).byHotline().named(name).hand().registered();
    }
}
