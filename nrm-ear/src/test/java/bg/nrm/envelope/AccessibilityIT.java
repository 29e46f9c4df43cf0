package bg.nrm.envelope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** The measuring instrument itself: it sees what is wrong, and nothing where nothing is. */
@InBrowser
class AccessibilityIT {

    private static final String PAGE =
            """
            <!DOCTYPE html><html lang="bg"><head><title>Сигнали</title></head>
            <body><main><h1>Сигнали</h1>%s</main></body></html>
            """;

    @Test
    void a_sound_page_passes(Page page) {
        page.setContent(PAGE.formatted("<p>Няма нови сигнали.</p>"));
        Accessibility.assertAccessible(page);
    }

    @Test
    void a_picture_without_words_is_named(Page page) {
        page.setContent(PAGE.formatted("<img id=\"map\" src=\"data:,\">"));
        assertThatThrownBy(() -> Accessibility.assertAccessible(page))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("image-alt")
                .hasMessageContaining("#map");
    }

    @Test
    void pages_are_asked_for_in_bulgarian_with_the_time_of_sofia(Page page) {
        assertThat(page.evaluate("() => navigator.language + ' ' + Intl.DateTimeFormat().resolvedOptions().timeZone"))
                .isEqualTo("bg-BG Europe/Sofia");
    }
}
