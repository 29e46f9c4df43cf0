package bg.nrm.journey;

import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.demonstration.DemonstrationAccount;
import bg.nrm.envelope.Accessibility;
import bg.nrm.envelope.InBrowser;
import bg.nrm.envelope.Legibility;
import bg.nrm.envelope.Screens;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everybody opens every page their menu offers, in both languages and at both widths, and no page of anybody else's menu. */
@InBrowser
@DisplayNameGeneration(ReplaceUnderscores.class)
class EveryPageIT {

    private static final int NARROW = 390;
    private static final List<String> OF_ALL_ROLES = Stream.of(
                    "work/work",
                    "signals/signals",
                    "cases/cases",
                    "persons/persons",
                    "reports/reports",
                    "handbook/handbook",
                    "audit/audit",
                    "admin/organisations",
                    "admin/approvals",
                    "admin/users",
                    "admin/codes",
                    "admin/parameters",
                    "admin/days",
                    "admin/mail",
                    "admin/tokens")
            .map(page -> page + ".xhtml")
            .toList();

    private static final List<String> OF_THE_REPORTS = List.of(
            "reports/victims.xhtml?year=2021",
            "reports/behind.xhtml?year=2021&known=20.01.2022&identification=TOGETHER&definition=EU&rows=FORM"
                    + "&counting=MAIN_FORM&row=LAB",
            "reports/published.xhtml",
            "reports/outcomes.xhtml",
            "reports/services.xhtml",
            "reports/check.xhtml");

    private static final List<String> OF_ONES_OWN =
            List.of("work/escalations.xhtml", "work/calendar.xhtml", "account/account.xhtml");

    static Stream<String> colleagues() {
        return Stream.of(
                "burgas.sekretar", "mvr.razsledvasht", "centar.varna", "statistika", "oditor", "dlzd", "admin");
    }

    @ParameterizedTest
    @MethodSource("colleagues")
    void the_menu_leads_to_accessible_pages_in_both_languages(String username, Page page) {
        Visit visit = Visit.of(username, page);
        for (String language : List.of("bg", "en")) {
            visit.in(language);
            for (String address : visit.menu()) {
                assertAccessible(address, username, language, visit);
            }
        }
        visit.in("bg");
    }

    @Test
    void the_pages_of_the_reports_are_accessible_in_both_languages(Page page) {
        String username = "statistika";
        Visit visit = Visit.of(username, page);
        for (String language : List.of("bg", "en")) {
            visit.in(language);
            for (String address : OF_THE_REPORTS) {
                assertAccessible(address, username, language, visit);
            }
        }
        visit.in("bg");
    }

    @Test
    void the_pages_of_ones_own_work_and_account_are_accessible_in_both_languages(Page page) {
        String username = "burgas.sekretar";
        Visit visit = Visit.of(username, page);
        for (String language : List.of("bg", "en")) {
            visit.in(language);
            for (String address : OF_ONES_OWN) {
                assertAccessible(address, username, language, visit);
            }
        }
        visit.in("bg");
    }

    @Test
    void missed_limits_are_listed_to_those_who_lead_and_calendars_to_those_who_work_on_cases(Page page) {
        Visit visit = Visit.of("dsp.burgas", page);
        assertThat(visit.goTo("work/calendar.xhtml")).isEqualTo(200);
        assertThat(visit.goTo("work/escalations.xhtml")).isEqualTo(403);
    }

    @Test
    void who_administers_sees_neither(Page page) {
        Visit visit = Visit.of("admin", page);
        assertThat(visit.goTo("work/calendar.xhtml")).isEqualTo(403);
        assertThat(visit.goTo("work/escalations.xhtml")).isEqualTo(403);
    }

    @ParameterizedTest
    @MethodSource("colleagues")
    void pages_that_are_not_in_the_menu_are_refused(String username, Page page) {
        Visit visit = Visit.of(username, page);
        Set<String> others = new TreeSet<>(OF_ALL_ROLES);
        visit.menu().forEach(others::remove);
        for (String address : others) {
            assertThat(visit.ask(address)).as("%s for %s", address, username).isEqualTo(403);
        }
        visit.goTo(others.iterator().next());
        Accessibility.assertAccessible(page);
    }

    /** A list is read on a telephone too: it fetches no scripts of widgets that it does not have; a form has them. */
    @Test
    void only_a_page_with_widgets_fetches_their_scripts(Page page) {
        Visit visit = Visit.of("burgas.sekretar", page);
        String scripts = "head script[src*='ln=primefaces']";
        visit.goTo("cases/cases.xhtml");
        assertThat(page.locator(scripts).count()).isZero();
        assertThat(page.evaluate("() => typeof window.PrimeFaces")).isEqualTo("undefined");
        visit.goTo("signals/new.xhtml");
        assertThat(page.locator(scripts).count()).isPositive();
        assertThat(page.evaluate("() => PrimeFaces.settings.locale")).isEqualTo("bg");
    }

    @Test
    void nobody_sees_anything_before_logging_in(Page page) {
        for (String address : OF_ALL_ROLES) {
            page.navigate(address);
            assertThat(page.url()).as(address).contains("/login/login.xhtml");
        }
        Accessibility.assertAccessible(page);
        Screens.picture(page, "pages/login");
    }

    @Test
    void every_demonstration_account_gets_in_and_out(Page page) {
        for (DemonstrationAccount account : DemonstrationAccount.ALL) {
            Visit.of(account.username(), page).leave();
        }
    }

    /** In each language at the width of a desk and of a telephone; axe-core looks once a language, at one width in each. */
    private static void assertAccessible(String address, String username, String language, Visit visit) {
        Page page = visit.page();
        boolean wide = language.equals("bg");
        assertThat(visit.goTo(address)).as("%s for %s", address, username).isEqualTo(200);
        for (int width : new int[] {NARROW, 1280}) {
            page.setViewportSize(width, 900);
            Legibility.assertLegible(page);
            if (wide == (width > NARROW)) {
                Accessibility.assertAccessible(page);
            }
            Screens.picture(page, "pages/" + name(username, address, language) + "-" + width);
        }
    }

    private static String name(String username, String address, String language) {
        return address.replaceFirst("\\.xhtml.*", "").replaceAll("[^a-z]+", "-") + "-" + username.replace('.', '-')
                + "-" + language;
    }
}
