package bg.nrm.envelope;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;

/** Whether a page can be read as it stands: no word is broken in two, nothing is cut off at the side, the page itself does not scroll sideways. */
public final class Legibility {

    private static final String FAULTS =
            """
            () => {
              const faults = [];
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (walker.nextNode()) {
                const text = walker.currentNode;
                const holder = text.parentElement;
                if (!holder.checkVisibility() || holder.closest('.vh, .mono, .said, .break, .cal, option, script, pre, textarea')) {
                  continue;
                }
                for (const word of text.data.matchAll(/[\\p{L}\\p{N}]{2,}/gu)) {
                  const range = document.createRange();
                  range.setStart(text, word.index);
                  range.setEnd(text, word.index + word[0].length);
                  const lines = [...range.getClientRects()].filter(box => box.width > 0).map(box => Math.round(box.top));
                  if (new Set(lines).size > 1) {
                    faults.push('broken: ' + word[0]);
                  }
                }
              }
              const sideways = box => box.scrollWidth > box.clientWidth + 1;
              if (innerWidth >= 1280) {
                [...document.querySelectorAll('.scroll')].filter(sideways)
                    .forEach(list => faults.push('cut off: ' + (list.getAttribute('aria-label') || list.className)));
              }
              if (sideways(document.documentElement)) {
                faults.push('the page scrolls sideways');
              }
              return faults;
            }
            """;

    private Legibility() {}

    /** Fails with what cannot be read; lists that scroll sideways are allowed on narrow screens only. */
    public static void assertLegible(Page page) {
        assertThat((List<?>) page.evaluate(FAULTS))
                .as("legible: %s", page.url())
                .isEmpty();
    }
}
