package bg.nrm.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.envelope.Accessibility;
import bg.nrm.envelope.InBrowser;
import bg.nrm.envelope.MicroServer;
import bg.nrm.envelope.Screens;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever makes the statutory tables checks a figure by the cases behind it; nobody else gets that near to a case. */
@InBrowser
@DisplayNameGeneration(ReplaceUnderscores.class)
class FiguresIT {

    private static final String CHOICES = ".xhtml?year=2021&known=20.01.2022&identification=TOGETHER"
            + "&definition=UNODC&rows=FORM&counting=MENTIONS";
    private static final String TABLE = "reports/victims" + CHOICES;
    private static final String FIGURE = "reports/behind" + CHOICES;

    @Test
    void behind_a_figure_are_as_many_cases_as_it_says(Page page) {
        Visit.of("statistika", page).goTo(TABLE);
        Locator children = row(page, "Трудова експлоатация").locator("td a").first();
        String figure = children.innerText();
        children.focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("Случаи зад числото");
        assertThat(traits(page)).containsText("Трудова експлоатация");
        assertThat(traits(page)).containsText("20.01.2022 г.");
        assertThat(page.locator("ul.refs li")).hasCount(Integer.parseInt(figure));
        assertThat(page.locator("ul.refs a")).hasCount(0);
        assertThat(page.locator(".panel .note")).hasCount(0);
        page.locator(".head a.btn").click();
        assertThat(page.locator("#known")).hasValue("20.01.2022");
    }

    @Test
    void of_a_large_figure_two_hundred_cases_are_shown_and_that_is_said(Page page) {
        Visit.of("statistika", page).goTo(TABLE);
        page.locator("tr.tot td a").nth(1).click();
        assertThat(page.locator("ul.refs li")).hasCount(200);
        assertThat(page.locator(".panel .note")).containsText("Показани са 200 случая от общо 444.");
        Accessibility.assertAccessible(page);
        Screens.picture(page, "figures/behind");
    }

    @Test
    void a_zero_and_the_sum_of_mentions_lead_nowhere(Page page) {
        Visit.of("statistika", page).goTo(TABLE);
        assertThat(page.locator(".rtable .zero").first()).isVisible();
        assertThat(page.locator(".rtable td a", new Page.LocatorOptions().setHasText(Pattern.compile("^0$"))))
                .hasCount(0);
        assertThat(row(page, "Общо споменавания").locator("a")).hasCount(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "reports/behind.xhtml",
                FIGURE + "&row=%3Cscript%3E",
                FIGURE + "&sex=X",
                FIGURE + "&age=18",
                FIGURE + "&row=NEWBORN_SALE"
            })
    void an_address_that_means_no_figure_is_not_found(String address, Page page) {
        assertThat(Visit.of("statistika", page).goTo(address)).isEqualTo(404);
        Accessibility.assertAccessible(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"burgas.sekretar", "burgas.koordinator", "oditor", "admin"})
    void nobody_else_sees_a_link_or_gets_behind_a_figure(String username, Page page) {
        Visit visit = Visit.of(username, page);
        visit.goTo(TABLE);
        assertThat(page.locator(".rtable a")).hasCount(0);
        assertThat(visit.goTo(FIGURE + "&row=SEX")).isEqualTo(403);
        assertThat(visit.goTo("reports/behind.xhtml?row=nonsense")).isEqualTo(403);
    }

    /** Whoever makes tables for another body sees its own persons, and no small figure of the others. */
    @Test
    void figures_of_other_bodies_are_protected_from_everybody_else(Page page) {
        Visit visit = Visit.of("burgas.sekretar", page);
        visit.goTo(TABLE);
        assertThat(page.locator(".note", new Page.LocatorOptions().setHasText("Числата на други органи са защитени")))
                .isVisible();
        assertThat(page.locator("#known")).hasCount(0);
        assertThat(page.locator(".rtable caption")).containsText("31.12.2021");
        assertThat(page.locator(".rtable td", new Page.LocatorOptions().setHasText(".."))
                        .first())
                .isVisible();
        assertThat(page.locator(".rtable td", new Page.LocatorOptions().setHasText(Pattern.compile("^[1-4]$"))))
                .hasCount(0);
        Accessibility.assertAccessible(page);
        Screens.picture(page, "figures/protected");
        assertThat(visit.goTo("reports/victims/file?format=csv&" + CHOICES.substring(CHOICES.indexOf('?') + 1)))
                .isEqualTo(403);
    }

    @Test
    void a_case_is_a_link_only_for_whom_it_may_be_opened(Page page, MicroServer server) throws SQLException {
        try (Connection database = server.asOwner()) {
            String both = "nkbth.expert";
            role(
                    database,
                    "insert into user_role (user_id, role) select id, 'STATISTICIAN' from user_account where username = ?",
                    both);
            server.prove(database);
            try {
                Visit.of(both, page).goTo(FIGURE);
                assertThat(page.locator("ul.refs a").first()).isVisible();
                assertThat(page.locator("ul.refs span").first()).isVisible();
                String reference = page.locator("ul.refs a").first().innerText();
                page.locator("ul.refs a").first().click();
                assertThat(page.locator("h1")).containsText(reference);
            } finally {
                role(
                        database,
                        "delete from user_role where role = 'STATISTICIAN' and user_id = (select id from user_account where username = ?)",
                        both);
                server.prove(database);
            }
        }
    }

    private static void role(Connection database, String sql, String username) throws SQLException {
        for (String each : List.of(sql, "update user_account set proof = null where username = ?")) {
            try (PreparedStatement statement = database.prepareStatement(each)) {
                statement.setString(1, username);
                statement.executeUpdate();
            }
        }
    }

    private static Locator row(Page page, String head) {
        return page.locator(".rtable tbody tr", new Page.LocatorOptions().setHasText(head));
    }

    private static Locator traits(Page page) {
        return page.locator("section[aria-labelledby=figure]");
    }
}
