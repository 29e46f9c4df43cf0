package bg.nrm.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.envelope.Accessibility;
import bg.nrm.envelope.InBrowser;
import bg.nrm.envelope.Screens;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The handbook, measure by measure, and the way to a single step. */
@InBrowser
@DisplayNameGeneration(ReplaceUnderscores.class)
class HandbookIT {

    @Test
    void every_measure_can_be_read_in_both_languages(Page page) {
        Visit visit = Visit.of("burgas.koordinator", page);
        for (String language : new String[] {"bg", "en"}) {
            visit.in(language).goTo("handbook/handbook.xhtml");
            assertThat(page.locator("a.item")).hasCount(10);
            for (String measure : new String[] {"1.1", "1.2", "1.3", "1.4", "2.1", "2.2", "3.1", "3.2", "3.3", "3.4"}) {
                assertThat(visit.goTo("handbook/measure.xhtml?n=" + measure)).isEqualTo(200);
                assertThat(page.locator(".rule-page").first()).isVisible();
                assertThat(page.locator(".flow svg .must").first()).isVisible();
                if (language.equals("bg")) {
                    Accessibility.assertAccessible(page);
                }
            }
            Accessibility.assertAccessible(page);
            Screens.picture(page, "handbook/measure-" + language);
        }
        visit.in("bg");
    }

    @Test
    void a_link_to_a_step_leads_to_its_rule(Page page) {
        Visit visit = Visit.of("burgas.koordinator", page);
        visit.goTo("handbook/handbook.xhtml?chapter=1.4#CONTACT_RECEIVING_ORGANISATION");
        assertThat(page)
                .hasURL(Pattern.compile(".*/handbook/measure\\.xhtml\\?n=1\\.4#CONTACT_RECEIVING_ORGANISATION"));
        assertThat(page.locator("#CONTACT_RECEIVING_ORGANISATION")).isInViewport();
    }

    @Test
    void every_set_has_its_book_and_the_books_can_be_compared(Page page) {
        Visit visit = Visit.of("dsp.burgas", page);
        for (String language : new String[] {"bg", "en"}) {
            visit.goTo("handbook/handbook.xhtml?rules=children-1%2Bforeigners-1");
            visit.in(language);
            assertThat(page.locator(".seg a")).hasCount(6);
            assertThat(page.locator("#precedences")).isVisible();
            Accessibility.assertAccessible(page);
            Screens.picture(page, "handbook/foreign-children-" + language);
            assertThat(visit.goTo("handbook/measure.xhtml?rules=children-1&n=1.1"))
                    .isEqualTo(200);
            assertThat(page.locator("#NOTIFY_OF_CHILD")).isVisible();
            Accessibility.assertAccessible(page);
            visit.goTo("handbook/difference.xhtml?before=adults-1&after=children-1%2Bforeigners-1");
            assertThat(page.locator("#content")).containsText(language.equals("bg") ? "Нови стъпки" : "New steps");
            Accessibility.assertAccessible(page);
            Screens.picture(page, "handbook/difference-" + language);
        }
        visit.in("bg");
        assertThat(visit.goTo("handbook/handbook.xhtml?rules=adults-9")).isEqualTo(404);
        assertThat(visit.goTo("handbook/difference.xhtml?before=adults-9&after=children-1"))
                .isEqualTo(404);
    }

    @Test
    void a_measure_that_does_not_exist_is_not_found(Page page) {
        assertThat(Visit.of("burgas.koordinator", page).goTo("handbook/measure.xhtml?n=9.9"))
                .isEqualTo(404);
    }

    @Test
    void a_box_of_the_drawing_leads_to_its_step(Page page) {
        Visit.of("burgas.koordinator", page).goTo("handbook/measure.xhtml?n=1.1");
        page.locator(".flow svg a").first().click();
        assertThat(page).hasURL(Pattern.compile(".*#IDENTIFY_INFORMALLY"));
    }
}
