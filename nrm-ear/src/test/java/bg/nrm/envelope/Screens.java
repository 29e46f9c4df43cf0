package bg.nrm.envelope;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** Pictures of pages, in target/screenshots. */
public final class Screens {

    private Screens() {}

    /** The whole page, also what one must scroll to. */
    public static Path picture(Page page, String name) {
        Path file = Delivery.target().resolve("screenshots").resolve(name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        return file;
    }
}
