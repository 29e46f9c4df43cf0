package bg.nrm.envelope;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives each test of a class a new {@link com.microsoft.playwright.Page} before the running {@link MicroServer}, as a parameter: nobody is logged in,
 * addresses are relative to the application ({@code page.navigate("login.xhtml")}). A failed test leaves a picture in target/screenshots/failed.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith({RunningMicroServer.class, OpenPage.class})
public @interface InBrowser {

    /** The language the browser asks for. */
    String language() default "bg-BG";

    /** Width of the window in CSS pixels; 390 is a telephone. */
    int width() default 1280;

    int height() default 900;
}
