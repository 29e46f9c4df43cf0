package bg.nrm.envelope;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What axe-core finds in a page against WCAG 2.2 A and AA. */
public final class Accessibility {

    /**
     * One line a finding: the rule, what is wrong, and the elements. The bar that sticks to the lower edge stands at its place meanwhile: what it
     * covers in a window of just this height comes into sight by scrolling, and with the focus by itself.
     */
    private static final String FINDINGS =
            """
            () => {
              const bars = [...document.querySelectorAll('.dock')];
              bars.forEach(bar => { bar.style.position = 'static'; });
              return axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})
                .then(found => {
                  bars.forEach(bar => { bar.style.position = ''; });
                  return found.violations.map(
                    one => one.id + ': ' + one.help + ' — ' + one.nodes.map(node => node.target.join(' ')).join(', '));
                });
            }
            """;

    /** Evaluated through the browser's debugging door, so that the page's own policy for scripts need not be weakened. */
    private static final String SCRIPT = script();

    private Accessibility() {}

    /** Fails with all findings, by the name of the rule and the elements it is about. */
    public static void assertAccessible(Page page) {
        assertThat(findings(page)).as("axe-core on %s", page.url()).isEmpty();
    }

    static List<String> findings(Page page) {
        if (!Boolean.TRUE.equals(page.evaluate("() => 'axe' in window"))) {
            page.evaluate(SCRIPT);
        }
        return ((List<?>) page.evaluate(FINDINGS)).stream().map(String::valueOf).toList();
    }

    private static String script() {
        try (InputStream script = Accessibility.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
