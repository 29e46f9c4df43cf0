package bg.nrm.web.tag;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import org.primefaces.renderkit.HeadRenderer;

/**
 * The head of a page. A page without a widget has no use for the settings, the first words and the language of PrimeFaces, and its
 * reader need not fetch them.
 */
public class Head extends HeadRenderer {

    @Override
    public void encodeBegin(FacesContext context, UIComponent head) throws IOException {
        if (hasWidgets(context)) {
            super.encodeBegin(context, head);
        } else {
            context.getResponseWriter().startElement("head", head);
            UIComponent first = head.getFacet("first");
            if (first != null) {
                first.encodeAll(context);
            }
        }
    }

    /** Each widget names the scripts it needs when it comes into the page. */
    private static boolean hasWidgets(FacesContext context) {
        return !context.getViewRoot().getComponentResources(context, "head").isEmpty();
    }
}
