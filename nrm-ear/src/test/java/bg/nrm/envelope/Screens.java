package bg.nrm.envelope;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** Pictures of pages, in target/screenshots, for people to look at: only where {@code -Dnrm.pictures} asks for them. */
public final class Screens {

    private static final boolean WANTED = System.getProperty("nrm.pictures") != null;

    private Screens() {}

    /** The whole page, also what one must scroll to. */
    public static void picture(Page page, String name) {
        picture(page, name, true);
    }

    /** What the window shows without scrolling. */
    public static void view(Page page, String name) {
        picture(page, name, false);
    }

    private static void picture(Page page, String name, boolean whole) {
        if (WANTED) {
            Path file = Delivery.target().resolve("screenshots").resolve(name + ".png");
            page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(whole));
        }
    }
}
