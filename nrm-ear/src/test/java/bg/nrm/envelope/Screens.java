package bg.nrm.envelope;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** Pictures of pages, in target/screenshots. */
public final class Screens {

    private Screens() {}

    /** The whole page, also what one must scroll to. */
    public static Path picture(Page page, String name) {
        return picture(page, name, true);
    }

    /** What the window shows without scrolling. */
    public static Path view(Page page, String name) {
        return picture(page, name, false);
    }

    private static Path picture(Page page, String name, boolean whole) {
        Path file = Delivery.target().resolve("screenshots").resolve(name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(whole));
        return file;
    }
}
