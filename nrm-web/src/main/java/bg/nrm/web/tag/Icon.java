package bg.nrm.web.tag;

import bg.nrm.web.frame.Icons;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** An icon of the sprite; the words stand beside it. Written out directly, for a page of a case has a hundred. */
@FacesComponent(Icon.TYPE)
public class Icon extends UIComponentBase {

    static final String TYPE = "nrm.Icon";

    @Override
    public String getFamily() {
        return "nrm";
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        ResponseWriter out = context.getResponseWriter();
        Object size = getAttributes().get("size");
        out.startElement("svg", this);
        out.writeAttribute("class", size == null ? "i" : "i " + size, null);
        out.writeAttribute("viewBox", "0 0 16 16", null);
        out.writeAttribute("aria-hidden", "true", null);
        out.startElement("use", this);
        out.writeAttribute("href", Icons.of(context, (String) getAttributes().get("name")), null);
        out.endElement("use");
        out.endElement("svg");
    }
}
