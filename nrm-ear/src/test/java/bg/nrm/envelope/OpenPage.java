package bg.nrm.envelope;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/** One browser a run, one window without a past a test. */
final class OpenPage implements ParameterResolver, AfterTestExecutionCallback {

    private static final Namespace ONCE = Namespace.create(OpenPage.class);

    private record Window(BrowserContext context, Page page) implements AutoCloseable {
        @Override
        public void close() {
            context.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Page.class || type == BrowserContext.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Window window = context.getStore(ONCE).getOrComputeIfAbsent(Window.class, key -> open(context), Window.class);
        return parameter.getParameter().getType() == Page.class ? window.page() : window.context();
    }

    private static Window open(ExtensionContext context) {
        InBrowser wanted = wanted(context);
        Chromium chromium = context.getStore(StoreScope.LAUNCHER_SESSION, ONCE)
                .getOrComputeIfAbsent(Chromium.class, key -> Chromium.start(), Chromium.class);
        BrowserContext browsing = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(RunningMicroServer.in(context).url().toString())
                        .setLocale(wanted.language())
                        .setTimezoneId("Europe/Sofia")
                        .setViewportSize(wanted.width(), wanted.height()));
        return new Window(browsing, browsing.newPage());
    }

    private static InBrowser wanted(ExtensionContext context) {
        return context.getTestClass()
                .flatMap(type ->
                        AnnotationSupport.findAnnotation(type, InBrowser.class, context.getEnclosingTestClasses()))
                .orElseThrow(() -> new IllegalStateException("a page outside of @InBrowser"));
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        Window window = context.getStore(ONCE).get(Window.class, Window.class);
        if (window != null && context.getExecutionException().isPresent()) {
            String name = context.getRequiredTestClass().getSimpleName() + "-"
                    + context.getRequiredTestMethod().getName();
            Screens.picture(window.page(), "failed/" + name);
        }
    }
}
