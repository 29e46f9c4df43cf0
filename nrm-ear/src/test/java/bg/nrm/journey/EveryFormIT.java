package bg.nrm.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.envelope.InBrowser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * The session ends while somebody types. Whatever the form, the page says so and loses nothing; they log in again in another tab, press the same
 * button, and find the same page with what they had typed.
 */
@InBrowser
@DisplayNameGeneration(ReplaceUnderscores.class)
class EveryFormIT {

    private static final Path PAGES = Path.of("../nrm-web/src/main/webapp");
    private static final Pattern FORM = Pattern.compile("<o:form id=\"(\\w+)\"");
    private static final String TYPED = "Написано преди края";

    /** Forms that stand on a page only after more than this test prepares; {@code PageRulesTest} holds them to the same rule. */
    private static final Set<String> ELSEWHERE = Set.of(
            "admin/approvals.xhtml#approvals",
            "cases/sign.xhtml#sign",
            "cases/edition.xhtml#edition",
            "work/escalations.xhtml#told",
            "WEB-INF/parts/admin/token-revoke.xhtml#revocation");

    private final Map<String, String> ofCasework = new TreeMap<>(Map.ofEntries(
            Map.entry("signals/new.xhtml#signal", "signals/new.xhtml"),
            Map.entry("signals/signals.xhtml#drafts", "signals/signals.xhtml"),
            Map.entry("signals/change.xhtml#change", "signals/change.xhtml?number={signal}"),
            Map.entry("signals/person.xhtml#signal", "signals/person.xhtml?number={signal}"),
            Map.entry("signals/signal.xhtml#add", "signals/signal.xhtml?number={signal}"),
            Map.entry("signals/signal.xhtml#triage", "signals/signal.xhtml?number={signal}"),
            Map.entry("signals/signal.xhtml#pass", "signals/signal.xhtml?number={signal}"),
            Map.entry("cases/new.xhtml#open", "cases/new.xhtml?signal={other}"),
            Map.entry("persons/persons.xhtml#search", "persons/persons.xhtml"),
            Map.entry("persons/person.xhtml#who", "persons/person.xhtml?id={person}"),
            Map.entry("persons/change.xhtml#person", "persons/change.xhtml?id={person}"),
            Map.entry("cases/step.xhtml#step", "cases/step.xhtml?ref={case}&step=IDENTIFY_INFORMALLY"),
            Map.entry("cases/entry.xhtml#entry", "cases/entry.xhtml?ref={case}&kind=CONTACT"),
            Map.entry("cases/consent.xhtml#consent", "cases/consent.xhtml?ref={case}&purpose=SHARING_OF_INFORMATION"),
            Map.entry("cases/write.xhtml#write", "{paper}"),
            Map.entry("cases/document.xhtml#document", "cases/document.xhtml?ref={case}"),
            Map.entry("account/password.xhtml#password", "account/password.xhtml"),
            Map.entry("WEB-INF/parts/account/feed.xhtml#feed", "account/account.xhtml"),
            Map.entry("WEB-INF/parts/account/digest.xhtml#digest", "account/account.xhtml")));

    private final Map<String, String> ofAdministration = new TreeMap<>(Map.ofEntries(
            Map.entry("admin/user.xhtml#user", "admin/user.xhtml"),
            Map.entry("WEB-INF/parts/admin/user-standing.xhtml#standing", "{user}"),
            Map.entry("admin/days.xhtml#days", "admin/days.xhtml"),
            Map.entry("WEB-INF/parts/admin/parameter.xhtml#value", "{parameter}"),
            Map.entry("WEB-INF/parts/admin/code-change.xhtml#label", "{code}"),
            Map.entry("WEB-INF/parts/admin/code-change.xhtml#ending", "{code}"),
            Map.entry("WEB-INF/parts/admin/code-add.xhtml#code", "admin/codes.xhtml?list=DOCUMENT_KIND&add=true"),
            Map.entry(
                    "WEB-INF/parts/admin/organisation-add.xhtml#newOrganisation", "admin/organisations.xhtml?add=true"),
            Map.entry("WEB-INF/parts/admin/organisation-change.xhtml#organisation", "{organisation}"),
            Map.entry("WEB-INF/parts/admin/organisation-change.xhtml#ending", "{organisation}"),
            Map.entry("WEB-INF/parts/admin/token-add.xhtml#connection", "admin/tokens.xhtml?add=true")));

    private final Map<String, String> ofOversight = Map.of(
            "audit/audit.xhtml#extract", "audit/audit.xhtml",
            "WEB-INF/parts/audit/verification.xhtml#verification", "audit/audit.xhtml");

    private final Map<String, String> ofStatistics = Map.of("reports/check.xhtml#check", "reports/check.xhtml");

    @Test
    void every_form_of_the_sources_is_tried() {
        Set<String> tried = new TreeSet<>(ELSEWHERE);
        Stream.of(ofCasework, ofAdministration, ofOversight, ofStatistics)
                .forEach(forms -> tried.addAll(forms.keySet()));
        assertThat(tried).containsExactlyInAnyOrderElementsOf(inTheSources());
    }

    @Test
    void forms_of_casework_survive_the_end_of_the_session(Page page) {
        Visit visit = Visit.of("burgas.sekretar", page);
        CaseDesk desk = CaseDesk.withNewCase(visit);
        Map<String, String> places = new HashMap<>(Map.of("case", desk.reference()));
        desk.open("papers");
        places.put("paper", first(page, "cases/write.xhtml"));
        desk.open();
        places.put("person", first(page, "persons/person.xhtml").replaceAll(".*id=(\\d+).*", "$1"));
        SignalForm.open(page).byHotline().hand().registered();
        String number = page.url().replaceAll(".*number=([^&]*).*", "$1");
        places.put("signal", number);
        SignalForm.open(page).byHotline().named("Яна").hand().registered();
        places.put("other", page.url().replaceAll(".*number=([^&]*).*", "$1"));
        SignalForm.open(page).byHotline().type("place", "край морето").untilKept();
        ofCasework.forEach((form, address) -> survives("burgas.sekretar", form, placed(address, places), page));
    }

    @Test
    void forms_of_administration_survive_the_end_of_the_session(Page page) {
        Visit visit = Visit.of("admin", page);
        Map<String, String> places = new HashMap<>();
        visit.goTo("admin/users.xhtml");
        places.put("user", first(page, "admin/user.xhtml?id="));
        visit.goTo("admin/parameters.xhtml");
        places.put("parameter", first(page, "parameters.xhtml?code="));
        visit.goTo("admin/codes.xhtml?list=DOCUMENT_KIND");
        places.put("code", first(page, "&entry="));
        visit.goTo("admin/organisations.xhtml");
        places.put("organisation", first(page, "organisations.xhtml?id="));
        ofAdministration.forEach((form, address) -> survives("admin", form, placed(address, places), page));
    }

    @Test
    void forms_of_oversight_and_statistics_survive_the_end_of_the_session(Page page) {
        Visit.of("oditor", page);
        ofOversight.forEach((form, address) -> survives("oditor", form, address, page));
        page.context().clearCookies();
        Visit.of("statistika", page);
        ofStatistics.forEach((form, address) -> survives("statistika", form, address, page));
    }

    private static void survives(String username, String form, String address, Page page) {
        page.navigate(address);
        page.evaluate("document.querySelectorAll('details').forEach(folded => { folded.open = true; })");
        String whole = page.url();
        String title = page.title();
        String id = form.replaceAll(".*#", "");
        Locator written = page.locator("form[id='" + id + "'] textarea:visible")
                .or(page.locator("form[id='" + id + "'] input[type=text]:visible:not([data-opened])"))
                .first();
        boolean words = written.count() > 0;
        if (words) {
            written.fill(TYPED);
        }
        String name = words ? written.getAttribute("name") : "";
        page.context().clearCookies();

        Locator button = page.locator("form[id='" + id + "'] button[type=submit]:visible")
                .last();
        button.click();
        assertThat(page.locator("#answer a[target=_blank]")).isVisible();
        assertThat(page.url()).as(form).isEqualTo(whole);

        Visit.again(username, page);
        Visit.sends(button);
        assertThat(page.url()).as(form).isEqualTo(whole);
        assertThat(page.title()).as(form).isEqualTo(title);
        if (words) {
            assertThat(page.locator("[name='" + name + "']")).hasValue(TYPED);
        }
    }

    private static String first(Page page, String part) {
        return page.locator("#content a[href*='" + part + "']")
                .first()
                .getAttribute("href")
                .replaceFirst("^/nrm/", "");
    }

    private static String placed(String address, Map<String, String> places) {
        String placed = address;
        for (Map.Entry<String, String> place : places.entrySet()) {
            placed = placed.replace("{" + place.getKey() + "}", place.getValue());
        }
        return placed;
    }

    private static Set<String> inTheSources() {
        try (Stream<Path> pages = Files.walk(PAGES)) {
            Set<String> forms = new TreeSet<>();
            pages.filter(page -> page.toString().endsWith(".xhtml")).forEach(page -> FORM.matcher(text(page))
                    .results()
                    .forEach(found -> forms.add(PAGES.relativize(page) + "#" + found.group(1))));
            return forms;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
