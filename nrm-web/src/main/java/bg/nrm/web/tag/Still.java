package bg.nrm.web.tag;

import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.ComponentConfig;
import jakarta.faces.view.facelets.ComponentHandler;
import jakarta.faces.view.facelets.FaceletContext;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What is the same for everybody who reads in one language, whatever the page and the moment, such as the keys of the keyboard or the
 * foot of a page. It is evaluated once a language and then written as it is: every page has it, and half of a frame is such words.
 * Scripts do not belong here, for each answer gives them a nonce of its own.
 */
public class Still extends ComponentHandler {

    /** What was written, by language; as long-lived as the compiled page that this stands in. */
    private final Map<Locale, String> written = new ConcurrentHashMap<>();

    public Still(ComponentConfig config) {
        super(config);
    }

    @Override
    public void onComponentCreated(FaceletContext context, UIComponent component, UIComponent parent) {
        ((StillWords) component).keptIn(written, language(context));
    }

    @Override
    public void applyNextHandler(FaceletContext context, UIComponent component) throws IOException {
        if (!written.containsKey(language(context))) {
            super.applyNextHandler(context, component);
        }
    }

    private static Locale language(FaceletContext context) {
        return context.getFacesContext().getViewRoot().getLocale();
    }
}
